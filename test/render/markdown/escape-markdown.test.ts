import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/read/body/parse-body.js';
import { escapeMarkdown } from '../../../src/render/markdown/escape-markdown.js';

/** Pieces that mean something to Markdown, among others that do not. */
const pieces = [
  ...'`*_~[]()<>#|!\\&=-+.:;"\'$%@^{}/?, \t\n\r'.split(''),
  ...['1. ', '10) ', '](', '![', '**', '~~', '```', '---', '===', '&amp;', '&#42;', '<b>', '<!--'],
  ...['https://a.cn', 'www.a.cn', 'a@b.cn', '[^1]', '[x]', ':--', 'a', '1', '文', '“', '”', '，'],
  ...['\u00a0', '\u3000', '\u2028', '😀', '𠀀', '\ufeff', '\u0007'],
];

const hostile = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(''));

/** The shape of a tree; its text stands in one piece, and addresses that are recognised in it are text. */
function shape(node: Nodes): string {
  if (node.type === 'text') return '';
  const children = 'children' in node ? node.children.map(shape).join('') : '';
  const isRecognised = node.type === 'link' && !node.url.startsWith('#');
  return isRecognised ? children : `${node.type}(${children})`;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The places where the layouts put values, and others that a layout might. */
const frames: readonly (readonly [string, (value: string) => string])[] = [
  ['a heading', (value) => `# ${value}\n`],
  ['a numbered heading', (value) => `### 1. 标题：${value} <a id="01"></a>\n`],
  ['a paragraph', (value) => `${value}\n`],
  ['the middle of a line', (value) => `媒体：${value} 2017-11-29\n`],
  ['strong text', (value) => `**${value}**\n`],
  ['a link in a list', (value) => `1. [${value}](#01)（某报）\n2. [x](#02)\n`],
  ['a list behind a link', (value) => `1. [x](#01)\\\n    （${value}）\n2. x\n`],
  ['a list', (value) => `- ${value}\n`],
  ['a quotation', (value) => `> ${value}\n`],
  ['a table', (value) => `| ${value} | x |\n| - | - |\n| x | ${value} |\n`],
  ['before a link', (value) => `x${value}[x](#01)\n`],
];

describe('an escaped text', () => {
  it.each(frames)('reads the same and changes nothing in %s', (_, frame) => {
    const parse = (value: string): Root => parseBody(frame(value));
    const plain = parse('文');
    fc.assert(
      fc.property(hostile, (raw) => {
        const tree = parse(escapeMarkdown(raw));
        expect(shape(tree)).toBe(shape(plain));
        expect(textOf(tree)).toBe(textOf(plain).replaceAll('文', () => raw));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['又两家！目前北京市 5 家医院通过', '又两家！目前北京市 5 家医院通过'],
    ['“互联网+医疗”：3.5 亿（上）', '“互联网+医疗”：3.5 亿（上）'],
    ['2021-04-09', '2021-04-09'],
    ['a_b', 'a_b'],
    ['标题 | 某网', '标题 \\| 某网'],
    ['1. 标题', '1\\. 标题'],
    ['#话题#', '\\#话题\\#'],
    ['a](b)', 'a\\](b)'],
    ['a\u0000b', 'a\ufffdb'],
  ])('%j is %j: no more than needed', (raw, escaped) => {
    expect(escapeMarkdown(raw)).toBe(escaped);
  });
});
