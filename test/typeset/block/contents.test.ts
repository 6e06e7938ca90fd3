import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/typeset/document.js';
import type { StructureNode } from '../../../src/typeset/frame.js';
import { fakeStyles, linesOf, set, textBlock, theme } from '../fake.js';

const entry = (text: string): Block => ({
  kind: 'text',
  style: 'entry',
  content: [
    {
      kind: 'link',
      target: { kind: 'anchor', anchor: 'a' },
      content: [{ kind: 'text', text }],
    },
  ],
});

const within = (node: StructureNode): readonly StructureNode[] => [
  node,
  ...node.children.flatMap(within),
];

describe('an entry of the contents', () => {
  it('is on the page of the medium below it', () => {
    const blocks = [entry('甲'), textBlock('（甲报）', 'entry-media'), entry('乙'), entry('丙')];
    const contents: Block = { kind: 'group', role: 'contents', keep: false, blocks };
    const text = (lines: number) => Array.from({ length: lines }, () => textBlock('文'));
    const linesAfter = (lines: number) =>
      set([...text(lines), contents, ...text(9)]).value.pages.map((page) =>
        linesOf(page).filter((line) => line !== '文'),
      );
    expect(linesAfter(18)).toEqual([
      ['甲', '（甲报）'],
      ['乙', '丙'],
    ]);
    expect(linesAfter(19)).toEqual([[], ['甲', '（甲报）', '乙', '丙']]);
  });

  it('is not held by the name of the section below it', () => {
    const blocks = [entry('甲'), textBlock('下一栏', 'section'), entry('乙')];
    const contents: Block = { kind: 'group', role: 'contents', keep: false, blocks };
    const text = (lines: number) => Array.from({ length: lines }, () => textBlock('文'));
    const kept = { ...theme, styles: fakeStyles({ section: { keepWithNext: true } }) };
    const { value } = set([...text(18), contents, ...text(9)], { theme: kept });
    expect(value.pages.map((page) => linesOf(page).filter((line) => line !== '文'))).toEqual([
      ['甲'],
      ['下一栏', '乙'],
    ]);
    const toc = within(value.structure).find(({ role }) => role === 'TOC');
    expect(toc?.children.map(({ role, children }) => [role, children.length])).toEqual([
      ['TOCI', 1],
      ['TOCI', 1],
      ['TOCI', 1],
    ]);
  });
});
