import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/typeset/document.js';
import type { Theme } from '../../../src/typeset/theme.js';
import { endOf, isRun, linesOf, runsOf, set, textBlock, theme } from '../fake.js';

const people = ['编辑：甲', '审核：乙', '签发：丙'];

const colophon = (names: readonly string[] = people): Block => ({
  kind: 'group',
  role: 'colophon',
  keep: true,
  blocks: [
    { kind: 'rule', style: 'colophon-head' },
    textBlock('报送：丁', 'colophon'),
    { kind: 'rule', style: 'colophon-divider' },
    {
      kind: 'row',
      part: 'colophon',
      blocks: names.map((text) => ({
        kind: 'text',
        style: 'colophon',
        content: [{ kind: 'text', text }],
      })),
    },
    { kind: 'rule', style: 'colophon-foot' },
  ],
});

/** A page of the theme holds 20 lines of 20 characters. */
const paragraphOf = (lines: number): Block => textBlock('文'.repeat(20 * lines));
const atFoot: Theme = {
  ...theme,
  colophon: 'foot',
  rows: { masthead: 'stacked', colophon: 'beside' },
};

describe('a colophon', () => {
  it('stands below the text, its people one below the other', () => {
    const { pages } = set([paragraphOf(2), colophon()]).value;
    expect(pages.map(linesOf)).toEqual([['文'.repeat(20), '文'.repeat(20), '报送：丁', ...people]]);
    const [first] = pages[0]?.frames.filter(({ kind }) => kind === 'box') ?? [];
    expect(first).toMatchObject({ y: 30 + 2 * 16 + 4, height: 1, x: 30, width: 200 });
  });

  it('stands at the foot of the last page, its last rule on the foot itself', () => {
    const { pages } = set([paragraphOf(22), colophon()], { theme: atFoot }).value;
    const rules = pages.map((page) => page.frames.filter(({ kind }) => kind === 'box'));
    expect(rules.map((boxes) => boxes.length)).toEqual([0, 3]);
    expect(rules[1]?.at(-1)).toMatchObject({ y: 350 - 1, height: 1 });
    expect(pages[1] === undefined ? [] : linesOf(pages[1]).at(-2)).toBe('报送：丁');
  });

  it('has its people beside each other: the first at the start, the last at the end', () => {
    const [page] = set([colophon()], { theme: atFoot }).value.pages;
    const runs = page === undefined ? [] : runsOf(page);
    const [first, second, third] = people.map((text) => runs.find((run) => run.text === text));
    expect(new Set([first, second, third].map((run) => run?.baseline)).size).toBe(1);
    expect(first?.x).toBe(30);
    expect(third && endOf(third)).toBeCloseTo(230, 6);
    expect((second?.x ?? 0) - (first ? endOf(first) : 0)).toBeCloseTo(
      (third?.x ?? 0) - (second ? endOf(second) : 0),
      6,
    );
  });

  it('has people one below the other whom no line can hold', () => {
    const names = ['编辑：甲乙丙丁戊己', '审核：甲乙丙丁戊己', '签发：甲乙丙丁戊己'];
    const [page] = set([colophon(names)], { theme: atFoot }).value.pages;
    expect(page === undefined ? [] : linesOf(page)).toEqual(['报送：丁', ...names]);
  });

  it('stands on no page without a line of the text before it', () => {
    for (const look of [theme, atFoot])
      for (let lines = 17; lines <= 20; lines++) {
        const { pages } = set([paragraphOf(lines), colophon()], { theme: look }).value;
        const last = pages.at(-1);
        const text = last === undefined ? [] : linesOf(last);
        expect(text.filter((line) => line.startsWith('文')).length).toBeGreaterThanOrEqual(2);
        expect(text.filter((line) => !line.startsWith('文'))[0]).toBe('报送：丁');
      }
  });

  it('has the footnotes of its page above it', () => {
    const marked: Block = {
      kind: 'text',
      style: 'paragraph',
      content: [
        { kind: 'text', text: '甲' },
        { kind: 'note', note: 'n' },
      ],
    };
    const notes = new Map([['n', [textBlock('注', 'footnote')]]]);
    const [page] = set([marked, colophon()], { theme: atFoot, notes }).value.pages;
    const runs = page?.frames.filter(isRun) ?? [];
    const note = runs.find((run) => run.text === '注')?.baseline ?? 0;
    const foot = page?.frames
      .filter(({ kind }) => kind === 'box')
      .map((box) => ('y' in box ? box.y : 0));
    expect(note).toBeGreaterThan(250);
    expect(note).toBeLessThan(Math.min(...(foot ?? []).slice(0, 3)));
  });
});

describe('the last page', () => {
  it('holds three lines at least, where the page before it stays full enough', () => {
    const counts = (blocks: readonly Block[]) =>
      set(blocks).value.pages.map((page) => linesOf(page).length);
    expect(counts([paragraphOf(5), paragraphOf(16)])).toEqual([18, 3]);
    expect(counts([paragraphOf(9), paragraphOf(9), paragraphOf(3)])).toEqual([18, 3]);
  });
});
