import type { ArticleField } from '../model/article.js';

/** The names that a file may use for each key; the first is the canonical one. */
export type KeyNames<K extends string> = { readonly [Key in K]: readonly string[] };

/** Keys of an article's front matter. */
export const articleKeys: KeyNames<ArticleField | 'rules'> = {
  title: ['title', '标题'],
  media: ['media', '媒体'],
  link: ['link', '链接'],
  date: ['date', '日期'],
  source: ['source', '来源'],
  toc: ['toc', '目录标题'],
  section: ['section', '栏目'],
  points: ['points'],
  rules: ['rules'],
};

/** Keys that a series and an issue share. */
const colophonKeys = {
  presenter: ['presenter'],
  marking: ['marking'],
  recipients: ['recipients'],
  copies: ['copies'],
  editor: ['editor'],
  reviewer: ['reviewer'],
  approver: ['approver'],
};

/** Keys of `issue.md`. */
export const issueKeys = {
  number: ['number', '期号'],
  date: ['date', '日期'],
  from: ['from', '起'],
  to: ['to', '止'],
  title: ['title', '标题'],
  rules: ['rules'],
  ...colophonKeys,
};

/** Keys of `series.yaml`. */
export const seriesKeys = {
  title: ['title'],
  publisher: ['publisher'],
  topic: ['topic'],
  scope: ['scope'],
  period: ['period'],
  week: ['week'],
  layout: ['layout'],
  theme: ['theme'],
  numerals: ['numerals'],
  language: ['language'],
  organisation: ['organisation'],
  rules: ['rules'],
  ...colophonKeys,
};

/** Keys of the organisation in `series.yaml`: its name in each language. */
export const organisationKeys = { zh: ['zh'], en: ['en'] };

/** The keys that an issue takes over from its series unless it has its own. */
export type ColophonKey = keyof typeof colophonKeys;
