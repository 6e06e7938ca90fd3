import type { OwnFindings } from './own-finding.js';
import { articleFields, articleText, loneArticle } from './whole-article.js';

const issue = '---\nnumber: 37\ndate: 2021-04-30\nfrom: 2021-04-01\nto: 2021-04-30\n---'
  .split('\n')
  .map((line) => `\n  ${line}`)
  .join('');

const seriesFields =
  '\n  title: 城市医疗季报\n  publisher: 城市医疗观察编辑部\n  period: quarter\n  layout: monthly';

/** The names of folders and files, and what must lie in them. */
export const foldersFindings = {
  'article-name': {
    origin: 'format',
    examples: {
      fails: '037/三家医院.md\n  title: 三家医院开通互联网诊疗',
      passes: '037/01-三家医院.md\n  title: 三家医院开通互联网诊疗',
    },
  },
  'article-not-markdown': {
    origin: 'format',
    examples: {
      fails: '037/01-三家医院.txt\n  三家医院开通互联网诊疗\n037/issue.md\n  number: 37',
      passes: '037/01-三家医院.md\n  title: 三家医院开通互联网诊疗',
    },
  },
  'article-number-doubled': {
    origin: 'format',
    examples: {
      fails:
        '037/01-三家医院.md\n  title: 三家医院开通互联网诊疗\n037/01-电子票据.md\n  title: 门诊启用电子票据',
      passes:
        '037/01-三家医院.md\n  title: 三家医院开通互联网诊疗\n037/02-电子票据.md\n  title: 门诊启用电子票据',
    },
  },
  'issue-without-articles': {
    origin: 'format',
    examples: {
      fails: '037/issue.md\n  number: 37',
      passes: '037/issue.md\n  number: 37\n037/01-三家医院.md\n  title: 三家医院开通互联网诊疗',
    },
  },
  'issue-missing': {
    origin: 'format',
    examples: {
      fails: `series.yaml\n  period: month\n${loneArticle('---', ...articleFields, '---', articleText)}`,
      passes: '037/issue.md\n  number: 37\n037/01-三家医院.md\n  title: 三家医院开通互联网诊疗',
    },
  },
  'issue-folder-name': {
    origin: 'format',
    setIn: 'nowhere',
    examples: {
      fails: `series.yaml\n  period: month\n/bulletins/monthly/37/issue.md${issue}`,
      passes: `series.yaml\n  period: month\n/bulletins/monthly/037/issue.md${issue}`,
    },
  },
  'number-doubled': {
    origin: 'format',
    examples: {
      fails: `037/issue.md\n  number: 37\n/bulletins/monthly/0037/issue.md${issue}`,
      passes: '037/issue.md\n  number: 37\n038/issue.md\n  number: 38',
    },
  },
  'series-missing': {
    origin: 'format',
    setIn: 'nowhere',
    examples: {
      fails: `series.yaml\n  period: month\n/bulletins/quarterly/037/issue.md${issue}`,
      passes: `series.yaml\n  period: month\n/bulletins/quarterly/037/issue.md${issue}\n/bulletins/quarterly/series.yaml${seriesFields}`,
    },
  },
  'no-series': {
    origin: 'format',
    setIn: 'nowhere',
    examples: {
      fails: '/bulletins/README.md\n  各系列的简报',
      passes: `/bulletins/quarterly/037/issue.md${issue}\n/bulletins/quarterly/series.yaml${seriesFields}`,
    },
  },
  'no-issues': {
    origin: 'format',
    setIn: 'nowhere',
    examples: {
      fails: 'series.yaml\n  title: 城市医疗观察月报',
      passes: 'series.yaml\n  title: 城市医疗观察月报\n037/issue.md\n  number: 37',
    },
  },
} satisfies OwnFindings;
