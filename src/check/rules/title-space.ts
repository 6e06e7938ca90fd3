import { defineRule } from '../rule.js';
import { spaceInWord } from '../space-in-word.js';

export const titleSpace = defineRule({
  name: 'title-space',
  severity: 'warning',
  origin: 'practice',
  examples: {
    fails: 'title: 扫码建档 ——三家医院试行',
    passes: 'title: 打造数据平台 助力医院信息化',
  },
  scope: 'passage',
  check(passage, report) {
    if (passage.role !== 'title' && passage.role !== 'toc') return;
    const { text } = passage;
    for (const { 0: gap, index } of text.matchAll(/\p{Zs}+/gu)) {
      const end = index + gap.length;
      const kind = isBesideDash(text, index, end) ? 'dash' : spaceInWord(text, index, end);
      if (kind === undefined) continue;
      report({
        place: passage.place(index, end),
        values: { kind, around: around(text, index, end) },
        edits: [passage.edit(index, end, '')],
      });
    }
  },
});

/** A gap with two characters on each side. */
function around(text: string, start: number, end: number): string {
  const before = Array.from(text.slice(Math.max(start - 4, 0), start)).slice(-2);
  const behind = Array.from(text.slice(end, end + 4)).slice(0, 2);
  return [...before, ' ', ...behind].join('');
}

/** True where a dash of Chinese, two em dashes or one of their length (clreq, 3.1.3), stands on one side. */
function isBesideDash(text: string, start: number, end: number): boolean {
  const isAfter = text.startsWith('——', end) || text.startsWith('⸺', end);
  const isBefore = text.endsWith('——', start) || text[start - 1] === '⸺';
  return start > 0 && end < text.length && (isAfter || isBefore);
}
