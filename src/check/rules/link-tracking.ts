import type { Edit } from '../../model/diagnostic.js';
import { editInText, verbatimPlace, type YamlText } from '../../read/yaml-node.js';
import { articleLink, type Parameter } from '../article-link.js';
import { defineRule } from '../rule.js';
import { isTracking } from '../tracking.js';

export const linkTracking = defineRule({
  name: 'link-tracking',
  severity: 'warning',
  origin: 'practice',
  examples: {
    fails: 'link: https://news.example/1.html?id=7&utm_source=weixin',
    passes: 'link: https://news.example/1.html?id=7',
  },
  scope: 'article',
  check(article, report) {
    const link = articleLink(article);
    if (link === undefined) return;
    const { node, host, parameters } = link;
    const tracking = parameters.filter((parameter) => isTracking(parameter, host));
    const [first] = tracking;
    const last = tracking.at(-1);
    if (first === undefined || last === undefined) return;
    report({
      place: verbatimPlace(node, first.start, last.end) ?? node.place,
      values: { parameters: tracking.map(({ name }) => name) },
      edits: without(tracking, parameters, node),
    });
  },
});

/** Takes parameters out, each with the mark that joins it to one that stays; the question mark with the last of them. */
function without(
  tracking: readonly Parameter[],
  all: readonly Parameter[],
  node: YamlText,
): readonly (Edit | undefined)[] {
  const firstKept = all.findIndex((parameter) => !tracking.includes(parameter));
  const [first] = all;
  const last = all.at(-1);
  if (firstKept < 0 && first && last) {
    return [editInText(node, first.start - 1, last.end, '', 'own')];
  }
  return tracking.map((parameter) => {
    const joinedBefore = all.indexOf(parameter) > firstKept;
    const start = joinedBefore ? parameter.start - 1 : parameter.start;
    const end = joinedBefore ? parameter.end : parameter.end + 1;
    return editInText(node, start, end, '', 'own');
  });
}
