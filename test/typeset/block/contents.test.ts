import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/typeset/document.js';
import { linesOf, set, textBlock } from '../fake.js';

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
});
