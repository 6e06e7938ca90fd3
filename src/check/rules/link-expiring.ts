import { verbatimPlace } from '../../read/yaml-node.js';
import { type ArticleLink, articleLink } from '../article-link.js';
import { defineRule } from '../rule.js';

export const linkExpiring = defineRule({
  name: 'link-expiring',
  severity: 'warning',
  origin: 'practice',
  examples: {
    fails: 'link: https://mp.weixin.qq.com/s?src=11&timestamp=1512006597&ver=543&signature=aB-c*d',
    passes: 'link: https://mp.weixin.qq.com/s/CwZPy_a_4fBPyybA54oCdw',
  },
  scope: 'article',
  check(article, report) {
    const link = articleLink(article);
    if (link === undefined || !isExpiring(link)) return;
    const { node, parameters } = link;
    const start = parameters[0]?.start ?? 0;
    const end = parameters.at(-1)?.end ?? node.text.length;
    report({ place: verbatimPlace(node, start, end) ?? node.place, values: {} });
  },
});

/** What WeChat's search hands out for some hours, its editor as a preview, and Sogou as a way there. */
function isExpiring({ host, path, parameters }: ArticleLink): boolean {
  const has = (name: string) => parameters.some((parameter) => parameter.name === name);
  if (host === 'weixin.sogou.com') return path === '/link';
  if (host !== 'mp.weixin.qq.com') return false;
  return (has('timestamp') && has('signature')) || has('tempkey');
}
