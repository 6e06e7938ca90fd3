import type { OwnFindings } from './own-finding.js';
import { articleFields, articleText, wholeArticle } from './whole-article.js';

const [title, media, link, date] = articleFields;

/** A title of 210 characters: a paragraph that was pasted where it does not belong. */
const pasted =
  '本市三家医院昨天起开通互联网诊疗，患者可以在手机上复诊、续方和查看检查结果。'.repeat(5) +
  '三家医院表示，年内还将增加科室和号源。';

/** What single fields say. */
export const fieldsFindings = {
  'field-missing': {
    origin: 'format',
    examples: {
      fails: wholeArticle('---', title, media, date, '---', articleText),
      passes: wholeArticle('---', title, media, link, date, '---', articleText),
    },
  },
  'field-empty': {
    origin: 'format',
    examples: { fails: 'media:', passes: 'media: 示例日报' },
  },
  'day-malformed': {
    origin: 'format',
    examples: { fails: 'date: 4月9日', passes: 'date: 2021年4月9日' },
  },
  'day-ambiguous': {
    origin: 'GB/T 7408-2005',
    examples: { fails: 'date: 4/9/2021', passes: 'date: 2021/4/9' },
  },
  'day-impossible': {
    origin: 'GB/T 7408-2005',
    examples: { fails: 'date: 2021-02-30', passes: 'date: 2021-02-28' },
  },
  'choice-unknown': {
    origin: 'format',
    examples: {
      fails: 'series.yaml\n  numerals: 汉字\n037/issue.md\n  number: 37',
      passes: 'series.yaml\n  numerals: digits\n037/issue.md\n  number: 37',
    },
  },
  'name-malformed': {
    origin: 'format',
    examples: {
      fails: 'series.yaml\n  layout: ../monthly\n037/issue.md\n  number: 37',
      passes: 'series.yaml\n  layout: monthly\n037/issue.md\n  number: 37',
    },
  },
  'week-malformed': {
    origin: 'format',
    examples: {
      fails: 'series.yaml\n  week: 周一至周五\n037/issue.md\n  number: 37',
      passes: 'series.yaml\n  week: mon-fri\n037/issue.md\n  number: 37',
    },
  },
  'language-malformed': {
    origin: 'BCP 47',
    examples: {
      fails: 'series.yaml\n  language: 中文\n037/issue.md\n  number: 37',
      passes: 'series.yaml\n  language: zh-CN\n037/issue.md\n  number: 37',
    },
  },
  'number-malformed': {
    origin: 'format',
    examples: {
      fails: '037/issue.md\n  number: 37-38',
      passes: '037/issue.md\n  number: 37',
    },
  },
  'number-differs': {
    origin: 'format',
    examples: {
      fails: '037/issue.md\n  number: 38',
      passes: '037/issue.md\n  number: 37',
    },
  },
  'period-reversed': {
    origin: 'format',
    examples: {
      fails: '037/issue.md\n  from: 2021-04-30\n  to: 2021-04-01',
      passes: '037/issue.md\n  from: 2021-04-01\n  to: 2021-04-30',
    },
  },
  'link-malformed': {
    origin: 'RFC 3986 4.3, RFC 9110 4.2',
    examples: { fails: 'link: news.example/1', passes: 'link: https://news.example/1' },
  },
  'link-character': {
    origin: 'RFC 3986 2, RFC 3987 2.2',
    examples: {
      fails: 'link: https://news.example/1。',
      passes: 'link: https://news.example/三家医院',
    },
  },
  'link-escaped': {
    origin: 'CommonMark 0.31 2.4',
    examples: {
      fails: 'link: https://news.example/page\\_1',
      passes: 'link: https://news.example/page_1',
    },
  },
  'title-long': {
    origin: 'practice',
    examples: { fails: `title: ${pasted}`, passes: 'title: 三家医院开通互联网诊疗' },
  },
  'section-missing': {
    origin: 'practice',
    examples: {
      fails:
        '037/01-三家医院.md\n  section: 行业动态\n037/02-电子票据.md\n  title: 门诊启用电子票据',
      passes: '037/01-三家医院.md\n  section: 行业动态\n037/02-电子票据.md\n  section: 技术前沿',
    },
  },
} satisfies OwnFindings;
