import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../src/cli/code-frame.js';
import { displayWidth } from '../../src/cli/display-width.js';

const plain = (_: string, text: string) => text;

/** A line with its place between ⟦ and ⟧, in a frame of so many columns for the line itself. */
function framed(marked: string, columns = 40): string {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const place = { file: 'a.md', line: 7, column: start + 1, endLine: 7, endColumn: end + 1 };
  return codeFrame(marked.replace(/[⟦⟧]/g, ''), place, columns + 8, 'error', plain)
    .map((line) => line.slice(8))
    .join('\n');
}

describe('codeFrame', () => {
  it.each([
    ['half-width letters', 'ab⟦cd⟧e', 'abcde\n  ^^'],
    ['Han characters', '三家⟦医院⟧。', '三家医院。\n    ^^^^'],
    ['a full-width mark behind letters', 'DIP⟦，⟧和', 'DIP，和\n   ^^'],
    ['half-width kana', 'ｶﾅ⟦ｶ⟧', 'ｶﾅｶ\n  ^'],
    ['a pair of surrogates', '𠮷⟦𠮷⟧家', '𠮷𠮷家\n  ^^'],
    ['combining marks', 'e\u0301⟦x⟧', 'e\u0301x\n ^'],
    ['a combining mark alone', 'e⟦\u0301⟧x', 'e\u0301x\n^'],
    ['characters without width', 'a⟦\u200b⟧b', 'a\u200bb\n^'],
    ['tabs', '\ta\t⟦b⟧', '    a    b\n         ^'],
    ['a tab itself', 'a⟦\t⟧b', 'a    b\n ^^^^'],
    ['controls', 'a\u001b[0m⟦b⟧', 'a<U+001B>[0mb\n            ^'],
    ['marks of direction', '一⟦\u202e⟧二', '一<U+202E>二\n  ^^^^^^^^'],
    ['nothing, before a character', '一⟦⟧二', '一二\n  ^^'],
    ['nothing, at the end', '一二⟦⟧', '一二\n    ^'],
    ['an empty line', '⟦⟧', '\n^'],
  ])('stands under %s', (_, marked, frame) => {
    expect(framed(marked)).toBe(frame);
  });

  it.each([
    [
      'in the middle',
      `${'一'.repeat(30)}⟦错⟧${'二'.repeat(30)}`,
      `…${'一'.repeat(9)}错${'二'.repeat(9)}…\n${' '.repeat(19)}^^`,
    ],
    ['at its start', `⟦错⟧${'二'.repeat(30)}`, `错${'二'.repeat(18)}…\n^^`],
    ['at its end', `${'一'.repeat(30)}⟦错⟧`, `…${'一'.repeat(17)}错\n${' '.repeat(35)}^^`],
    ['behind its end', `${'一'.repeat(30)}⟦⟧`, `…${'一'.repeat(18)}\n${' '.repeat(37)}^`],
    [
      'that is long itself',
      `${'一'.repeat(30)}⟦${'错'.repeat(50)}⟧二`,
      `…${'一'.repeat(3)}${'错'.repeat(16)}…\n${' '.repeat(7)}${'^'.repeat(32)}`,
    ],
  ])('cuts a line around a place %s', (_, marked, frame) => {
    expect(framed(marked)).toBe(frame);
  });

  it('shows of several lines the first', () => {
    const place = { file: 'a.md', line: 7, column: 3, endLine: 9, endColumn: 1 };
    expect(codeFrame('一二三四', place, 80, 'error', plain)[1]).toBe('      |     ^^^^');
  });

  it('fits, and has its carets below the place, whatever the line holds', () => {
    const piece = fc.constantFrom(
      'a',
      '一',
      '，',
      '\t',
      '\u0301',
      '\u202e',
      '𠮷',
      '\ud800',
      '👍',
      '\u200b',
    );
    const text = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, fc.integer({ min: 20, max: 60 }), (before, behind, columns) => {
        const frame = framed(`${before}⟦@⟧${behind}`, columns);
        const [line = '', carets = ''] = frame.split('\n');
        expect(displayWidth(line)).toBeLessThanOrEqual(columns);
        expect(carets.trimStart()).toBe('^');
        expect(displayWidth(line.slice(0, line.indexOf('@')))).toBe(carets.length - 1);
      }),
    );
  });

  it('looks at no more of a long line than can be shown', () => {
    const line = '一'.repeat(10_000_000);
    const place = { file: 'a.md', line: 7, column: 5_000_000, endLine: 7, endColumn: 9_000_000 };
    const started = performance.now();
    expect(codeFrame(line, place, 80, 'error', plain)[0]).toMatch(/^ {4}7 \| …一+…$/);
    expect(performance.now() - started).toBeLessThan(100);
  });
});
