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
    for (const { 0: found, 1: gap = '', 2: second = '', index } of text.matchAll(gaps)) {
      const end = index + found.length;
      const first = index + gap.length;
      const kind = isBesideDash(text, index, first) ? 'dash' : spaceInWord(text, index, first);
      if (kind === undefined) continue;
      report({
        place: passage.place(index, end),
        values: { kind, around: around(text, index, end) },
        edits: [
          passage.edit(index, first, ''),
          ...(second === '' ? [] : [passage.edit(end - second.length, end, '')]),
        ],
      });
    }
  },
});

/** A gap, or the two on both sides of a dash. */
const gaps = /(\p{Zs}+)(?:(?:——|⸺)(\p{Zs}+))?/gu;

/** What was found, each gap as one space, with two characters on each side. */
function around(text: string, start: number, end: number): string {
  const before = Array.from(text.slice(Math.max(start - 4, 0), start)).slice(-2);
  const behind = Array.from(text.slice(end, end + 4)).slice(0, 2);
  const found = text.slice(start, end).replace(/\p{Zs}+/gu, ' ');
  return [...before, found, ...behind].join('');
}

/** True where a dash of Chinese, two em dashes or one of their length (clreq, 3.1.3), stands on one side. */
function isBesideDash(text: string, start: number, end: number): boolean {
  const isAfter = text.startsWith('——', end) || text.startsWith('⸺', end);
  const isBefore = text.endsWith('——', start) || text[start - 1] === '⸺';
  return start > 0 && end < text.length && (isAfter || isBefore);
}
