import type { OwnFindings } from './own-finding.js';
import {
  articleFields as fields,
  articleText as text,
  wholeArticle as whole,
} from './whole-article.js';

const sound = whole('---', ...fields, '---', text);

/** The form of what stands at the head of a file, and of YAML files. */
export const metadataFindings = {
  'front-matter-missing': {
    origin: 'format',
    examples: { fails: whole('三家医院开通互联网诊疗', '', text), passes: sound },
  },
  'front-matter-late': {
    origin: 'format',
    examples: { fails: whole('', '---', ...fields, '---', text), passes: sound },
  },
  'front-matter-fence': {
    origin: 'format',
    examples: { fails: whole('———', ...fields, '———', text), passes: sound },
  },
  'front-matter-unclosed': {
    origin: 'format',
    examples: { fails: whole('---', ...fields, '', text), passes: sound },
  },
  'front-matter-language': {
    origin: 'format',
    examples: { fails: whole('---toml', ...fields, '---', text), passes: sound },
  },
  'yaml-broken': {
    origin: 'YAML 1.2.2',
    examples: {
      fails: 'title: 互联网诊疗: 三家医院开通',
      passes: "title: '互联网诊疗: 三家医院开通'",
    },
  },
  'yaml-too-large': { origin: 'format', examples: 'length' },
  'yaml-too-deep': {
    origin: 'format',
    examples: {
      fails: `toc: ${'['.repeat(21)}图${']'.repeat(21)}`,
      passes: `toc: '${'['.repeat(21)}图${']'.repeat(21)}'`,
    },
  },
  'yaml-construct': {
    origin: 'YAML 1.2.2 6.8, 6.9, 7.1',
    examples: {
      fails: 'title: **三家医院**开通互联网诊疗',
      passes: "title: '**三家医院**开通互联网诊疗'",
    },
  },
  'yaml-no-mapping': {
    origin: 'format',
    examples: {
      fails: whole('---', ...fields.map((field) => `- ${field}`), '---', text),
      passes: sound,
    },
  },
  'colon-full-width': {
    origin: 'YAML 1.2.2 8.2.2',
    examples: {
      fails: 'media: 示例日报\n栏目：行业动态',
      passes: 'media: 示例日报\n栏目: 行业动态：医院',
    },
  },
  'colon-without-space': {
    origin: 'YAML 1.2.2 8.2.2',
    examples: {
      fails: 'media: 示例日报\n栏目:行业动态',
      passes: 'media: 示例日报\n栏目: 行业动态',
    },
  },
  'key-unknown': {
    origin: 'format',
    examples: { fails: 'sections: 行业动态', passes: 'section: 行业动态' },
  },
  'key-doubled': {
    origin: 'YAML 1.2.2 3.2.1.1',
    examples: { fails: 'section: 行业动态\n栏目: 行业动态', passes: '栏目: 行业动态' },
  },
  'field-type': {
    origin: 'format',
    examples: { fails: 'toc: [图解]', passes: "toc: '[图解]'" },
  },
} satisfies OwnFindings;
