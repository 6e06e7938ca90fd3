import type { OwnFindings } from './own-finding.js';
import { articleFields, articleText, wholeArticle } from './whole-article.js';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30">';

/** The texts of articles, and what is in them. */
export const textsFindings = {
  'body-empty': {
    origin: 'format',
    examples: {
      fails: wholeArticle('---', ...articleFields, '---'),
      passes: wholeArticle('---', ...articleFields, '---', articleText),
    },
  },
  'body-too-long': { origin: 'format', examples: 'length' },
  'body-too-deep': { origin: 'format', examples: 'length' },
  'body-too-many-marks': { origin: 'format', examples: 'length' },
  'html-dropped': {
    origin: 'format',
    setIn: 'text',
    examples: {
      fails: '三家医院<font color="red">昨天</font>开通互联网诊疗。',
      passes: '三家医院**昨天**开通互联网诊疗。',
    },
  },
  'link-dropped': {
    origin: 'RFC 3986 4.2, 4.3',
    setIn: 'text',
    examples: {
      fails: '详见[通知](/notice/1.html)。',
      passes: '详见[通知](https://news.example/notice/1.html)。',
    },
  },
  'table-row-long': {
    origin: 'GFM 4.10',
    setIn: 'text',
    examples: {
      fails: '| 医院 | 科室 |\n| --- | --- |\n| 第一医院 | 内科|外科 |',
      passes: '| 医院 | 科室 |\n| --- | --- |\n| 第一医院 | 内科、外科 |',
    },
  },
  'footnote-without-note': {
    origin: 'practice',
    setIn: 'text',
    examples: {
      fails: '三家医院开通互联网诊疗[^1]。',
      passes: '三家医院开通互联网诊疗[^1]。\n\n[^1]: 截至昨天。',
    },
  },
  'footnote-without-mark': {
    origin: 'practice',
    setIn: 'text',
    examples: {
      fails: '三家医院开通互联网诊疗。\n\n[^1]: 截至昨天。',
      passes: '三家医院开通互联网诊疗[^1]。\n\n[^1]: 截至昨天。',
    },
  },
  'picture-parts-lost': {
    origin: 'SVG 2 F',
    setIn: 'text',
    examples: {
      fails: `037/01-三家医院.md\n  ![就诊人数](images/人数.svg)\n037/images/人数.svg\n  ${drawing}\n  <foreignObject><p>人数</p></foreignObject>\n  </svg>`,
      passes: `037/01-三家医院.md\n  ![就诊人数](images/人数.svg)\n037/images/人数.svg\n  ${drawing}\n  <text x="4" y="20">人数</text>\n  </svg>`,
    },
  },
  'picture-not-shown': {
    origin: 'format',
    setIn: 'text',
    examples: {
      fails: '![就诊人数](https://news.example/1.png)',
      passes: `037/01-三家医院.md\n  ![就诊人数](images/人数.svg)\n037/images/人数.svg\n  ${drawing}\n  <text x="4" y="20">人数</text>\n  </svg>`,
    },
  },
} satisfies OwnFindings;
