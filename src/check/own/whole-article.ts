import type { Example } from '../rule.js';

/** The fields that an article has, one a line. */
export const articleFields = [
  'title: 三家医院开通互联网诊疗',
  'media: 示例日报',
  'link: https://news.example/1',
  'date: 2021-04-09',
] as const;

/** Its text. */
export const articleText = '患者可以在线复诊。';

/** An example of an article as it is, from its first line on, in an issue that is sound. */
export function wholeArticle(...lines: readonly string[]): Example {
  return `037/issue.md\n  number: 37\n${loneArticle(...lines)}`;
}

/** The same without an issue. */
export function loneArticle(...lines: readonly string[]): Example {
  const own = lines.map((line) => `  ${line}`.trimEnd());
  return ['/bulletins/monthly/037/01-三家医院.md', ...own].join('\n');
}
