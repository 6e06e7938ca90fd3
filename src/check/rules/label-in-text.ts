import { type ArticleLine, articleLines } from '../article-lines.js';
import { object } from '../passage.js';
import { defineRule } from '../rule.js';

/** How many lines of a text are its head, and how many its tail. */
const headLines = 6;
const tailLines = 3;

/** A day, and a time, before a label on its line. */
const day = '\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?\\s{0,3}(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?';

const labels = [
  '标\\s?题',
  '题\\s?目',
  '媒\\s?体',
  '链\\s?接',
  '原文链接',
  '来\\s?源',
  '(?:信息|文章|稿件)来源',
  '稿\\s?源',
  '日\\s?期',
  '发布(?:日期|时间)',
  '主\\s?要\\s?内\\s?容',
];

const labelled = new RegExp(
  `^(\\s{0,4}(?:${day}\\s{1,3}|\\d{1,2}[.．、]\\s?)?)((${labels.join('|')})\\s?[:：])`,
);

/** What every text with a label holds, marks of emphasis between the two allowed; most texts do not. */
const anyLabel = /[题目体接源期间容][\s*_]{0,3}[:：]/;

/** The name of a medium: short, and no sentence. */
const name = /^[^，。；？！]{1,30}$/;

/** What stands behind the last characters of a label; anything where there is none. */
const values: readonly { readonly label: RegExp; readonly value: RegExp }[] = [
  { label: /链接$/, value: new RegExp(`^(?:${object}|https?:|www\\.|$)`, 'i') },
  { label: /(?:日期|时间)$/, value: /^(?:\d|$)/ },
  { label: /(?:媒体|来源|稿源)$/, value: name },
];

export const labelInText = defineRule({
  name: 'label-in-text',
  severity: 'warning',
  origin: 'practice',
  examples: {
    fails: '媒体：示例日报 2021-04-09\n\n本市又有三家医院开通互联网诊疗。',
    passes: '本市又有三家医院开通互联网诊疗。\n\n![各区医院数](a.png)\n\n来源：市统计局',
  },
  scope: 'article',
  check(article, report) {
    if (!anyLabel.test(article.text.body)) return;
    const lines = articleLines(article);
    for (const [index, line] of lines.entries()) {
      if (index >= headLines && index < lines.length - tailLines) continue;
      const found = labelIn(line, index < headLines);
      if (found === undefined) continue;
      const { passage } = line;
      report({
        place: passage.place(found.start, found.start + found.label.length),
        values: { label: found.label },
      });
    }
  },
});

/** The label that a line begins with, and where it starts in its passage. */
function labelIn({ text, start, isCaption }: ArticleLine, isHead: boolean) {
  const match = labelled.exec(text);
  if (match === null) return undefined;
  const [whole, before = '', label = '', spaced = ''] = match;
  const word = spaced.replace(/\s/g, '');
  const isSource = /源$/.test(word);
  if (isSource && isCaption) return undefined;
  if (!isHead && !isSource && !/链接$/.test(word)) return undefined;
  const value = text.slice(whole.length).trim();
  const kind = values.find((some) => some.label.test(word));
  if (kind !== undefined && !kind.value.test(value)) return undefined;
  return { label, start: start + before.length };
}
