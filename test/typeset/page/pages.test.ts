import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/typeset/document.js';
import { endOf, fakeStyles, isRun, linesOf, runsOf, set, textBlock, theme } from '../fake.js';

/** A page of the theme holds 20 lines of 20 characters. */
const paragraphOf = (lines: number, character = '文') => textBlock(character.repeat(20 * lines));
const countsOf = (blocks: readonly Block[]) =>
  set(blocks).value.pages.map((page) => linesOf(page).length);

describe('pages', () => {
  it('take as many lines as fit', () => {
    expect(countsOf([paragraphOf(50)])).toEqual([20, 20, 10]);
  });

  it('are there even if nothing stands on them', () => {
    expect(set([]).value.pages).toHaveLength(1);
    expect(countsOf([textBlock('')])).toEqual([0]);
  });

  it('leave no first line of a paragraph alone at their foot', () => {
    expect(countsOf([paragraphOf(19), paragraphOf(4)])).toEqual([19, 4]);
  });

  it('leave no last line of a paragraph alone at their head', () => {
    const next = paragraphOf(4);
    expect(countsOf([paragraphOf(21), next])).toEqual([19, 6]);
    expect(countsOf([paragraphOf(18), paragraphOf(3), next])).toEqual([18, 7]);
  });

  it('end with no heading', () => {
    const pages = set([paragraphOf(18), textBlock('小标题', 'heading'), paragraphOf(4)]).value
      .pages;
    expect(pages.map(linesOf).map((lines) => lines[0])).toEqual(['文'.repeat(20), '小标题']);
  });

  it('hold a group that is to be kept together', () => {
    const group: Block = {
      kind: 'group',
      role: 'block',
      keep: true,
      blocks: [1, 2, 3, 4].map(() => paragraphOf(1, '组')),
    };
    expect(countsOf([paragraphOf(17), group])).toEqual([17, 4]);
  });

  const groupOf = (size: number): Block => ({
    kind: 'group',
    role: 'block',
    keep: true,
    blocks: Array.from({ length: size }, () => paragraphOf(1, '组')),
  });

  it.each([
    { before: 16, head: 4, counts: [20, 4] },
    { before: 17, head: 3, counts: [17, 7] },
    { before: 18, head: 3, counts: [18, 7] },
  ])(
    'part a group from the one that heads it only where the page would end too early: after $before lines',
    ({ before, head, counts }) => {
      expect(countsOf([paragraphOf(before), groupOf(head), groupOf(4)])).toEqual(counts);
    },
  );

  it('break a group that no page can hold', () => {
    const blocks = Array.from({ length: 30 }, () => paragraphOf(1));
    const group: Block = { kind: 'group', role: 'block', keep: true, blocks };
    expect(countsOf([paragraphOf(10), group])).toEqual([20, 20]);
  });

  const rowsOf = (count: number, height = 1): Block => ({
    kind: 'table',
    columns: [],
    headRows: 1,
    // The first column takes nine tenths of the measure.
    rows: Array.from({ length: count + 1 }, () =>
      ['行'.repeat(9 * height), '列'].map((text) => [{ kind: 'text', text }]),
    ),
  });
  /** How many rows of a table stand on each page, with the heads that are repeated. */
  const rowCounts = (blocks: readonly Block[]) =>
    set(blocks).value.pages.map(
      (page) =>
        page.frames.filter(isRun).filter((run) => run.text === '列' && run.owner !== 'artifact')
          .length,
    );

  it('keep a small table whole where this leaves the page before it full enough', () => {
    expect(rowCounts([paragraphOf(14), rowsOf(8)])).toEqual([0, 9]);
    expect(rowCounts([paragraphOf(13), rowsOf(8)])).toEqual([4, 5]);
  });

  it('cut a long table where they are full', () => {
    expect(rowCounts([paragraphOf(15), rowsOf(13)])).toEqual([3, 11]);
  });

  it('leave no row of a table alone', () => {
    // Five rows below the head would fit, and the sixth would stand alone.
    expect(rowCounts([paragraphOf(11), rowsOf(6)])).toEqual([5, 2]);
    expect(rowCounts([paragraphOf(11), rowsOf(4)])).toEqual([5]);
    // The head and one row would fit.
    expect(rowCounts([paragraphOf(17), rowsOf(20)])).toEqual([0, 15, 6]);
  });

  it('let a high row stand alone', () => {
    expect(rowCounts([paragraphOf(11), rowsOf(2, 4)])).toEqual([2, 1]);
  });

  it('part a sentence that leads to what follows from it only where they would be too empty', () => {
    const lead = textBlock('各项如下：');
    const list: Block = {
      kind: 'list',
      items: [1, 2, 3].map(() => ({ blocks: [paragraphOf(1, '项')] })),
    };
    expect(countsOf([paragraphOf(19), lead, list])).toEqual([19, 7]);
    expect(countsOf([paragraphOf(19), textBlock('各项如下。'), list])[0]).toBe(20);
    const figure: Block = { kind: 'figure', picture: 'a', alt: '' };
    const pictures = new Map([['a', { width: 100, height: 256 }]]);
    const firstCount = (lines: number) => {
      const blocks = [paragraphOf(lines), lead, figure, paragraphOf(4)];
      const [page] = set(blocks, { pictures }).value.pages;
      return page === undefined ? 0 : linesOf(page).length;
    };
    expect(firstCount(16)).toBe(16);
    expect(firstCount(11)).toBe(12);
  });

  it('keep a short piece of code whole, and cut a long one', () => {
    const code = (lines: number): Block => ({ kind: 'code', text: '码\n'.repeat(lines) });
    expect(countsOf([paragraphOf(15), code(8)])).toEqual([15, 8]);
    expect(countsOf([paragraphOf(15), code(13)])).toEqual([19, 9]);
  });

  it('have the larger of two spaces between blocks, and none at their head', () => {
    const styles = fakeStyles({ paragraph: { before: 6, after: 10 } });
    const [page] = set([paragraphOf(1), paragraphOf(1)], { theme: { ...theme, styles } }).value
      .pages;
    const [first, second] = page === undefined ? [] : runsOf(page);
    expect(first?.baseline).toBe(30 + 11.8);
    expect((second?.baseline ?? 0) - (first?.baseline ?? 0)).toBe(16 + 10);
  });

  it('keep lines on the grid of a theme', () => {
    const styles = fakeStyles({ heading: { size: 12, leading: 21, before: 5, after: 3 } });
    const blocks = [paragraphOf(2), textBlock('小标题', 'heading'), paragraphOf(2)];
    const [page] = set(blocks, { theme: { ...theme, styles, grid: 16 } }).value.pages;
    const rows = page === undefined ? [] : runsOf(page).map((run) => (run.baseline - 41.8) / 16);
    for (const at of [0, 1, 3, 4]) expect(rows[at]).toBeCloseTo(Math.round(rows[at] ?? 0.5), 6);
  });

  it('have numbers, odd ones right and even ones left, that a reader skips', () => {
    const pages = set([paragraphOf(40)]).value.pages;
    const folios = pages.map((page) =>
      page.frames.filter(isRun).find((run) => run.owner === 'footer'),
    );
    expect(folios.map((run) => run?.text)).toEqual(['— 1 —', '— 2 —']);
    expect(folios[0] === undefined ? 0 : endOf(folios[0])).toBeCloseTo(230, 6);
    expect(folios[1]?.x).toBe(30);
    expect(folios[0]?.baseline).toBe(350 + 20);
  });

  it('scale margins that leave no room', () => {
    const page = { ...theme.page, top: 300, bottom: 300, start: 200, end: 200 };
    const { pages } = set([paragraphOf(3)], { theme: { ...theme, page } }).value;
    for (const run of pages.flatMap(runsOf)) {
      expect(run.x).toBeGreaterThan(0);
      expect(endOf(run)).toBeLessThan(260);
      expect(run.baseline).toBeLessThan(380);
    }
  });
});

describe('footnotes', () => {
  const marked = (name: string, text: string): Block => ({
    kind: 'text',
    style: 'paragraph',
    content: [
      { kind: 'text', text },
      { kind: 'note', note: name },
    ],
  });
  const footnote = (text: string) => [textBlock(text, 'footnote')];

  it('stand at the foot of the page of their mark, numbered in the order of the marks', () => {
    const notes = new Map([
      ['b', footnote('乙注')],
      ['a', footnote('甲注')],
    ]);
    const { pages } = set([marked('a', '甲'), paragraphOf(19), marked('b', '乙')], { notes }).value;
    expect(pages.map((page) => linesOf(page).at(-1))).toEqual(['1甲注', '2乙注']);
    const [run] = pages[0] === undefined ? [] : runsOf(pages[0]).slice(-1);
    expect(run?.baseline).toBeLessThanOrEqual(350);
  });

  it('take their room from the text', () => {
    const notes = new Map([['a', footnote('注')]]);
    const { pages } = set([marked('a', '甲'), paragraphOf(40)], { notes }).value;
    // 20 lines of 16 pt less one note of 12 pt and the room of its rule.
    expect(pages[0] === undefined ? 0 : linesOf(pages[0]).length).toBe(1 + 17 + 1 + 1);
  });

  it('go on over as many pages as they need', () => {
    const long = '注'.repeat(25 * 60);
    const notes = new Map([['a', footnote(long)]]);
    const { pages } = set([marked('a', '甲'), paragraphOf(30)], { notes }).value;
    const text = pages
      .flatMap(runsOf)
      .map((run) => run.text)
      .join('');
    expect([...text].filter((character) => character === '注')).toHaveLength(long.length);
    expect([...text].filter((character) => character === '文')).toHaveLength(600);
    for (const run of pages.flatMap(runsOf)) expect(run.baseline).toBeLessThanOrEqual(350);
    for (const page of pages) expect(new Set(linesOf(page)).size).toBeGreaterThan(0);
  });

  it('are led to from their mark', () => {
    const { value } = set([marked('a', '甲')], { notes: new Map([['a', footnote('注')]]) });
    const link = value.pages[0]?.frames.find((frame) => frame.kind === 'link');
    expect(link).toMatchObject({ target: { kind: 'anchor', anchor: 'note:a' } });
    expect(value.destinations.get('note:a')?.page).toBe(1);
  });
});

describe('a contents list', () => {
  const entry = (text: string, anchor: string): Block => ({
    kind: 'text',
    style: 'entry',
    content: [
      {
        kind: 'link',
        target: { kind: 'anchor', anchor },
        content: [
          { kind: 'text', text },
          { kind: 'leader', anchor },
        ],
      },
    ],
  });
  const contents: Block = {
    kind: 'group',
    role: 'contents',
    keep: false,
    blocks: [entry('第一篇', 'a'), entry('较长的第二篇文章', 'b')],
  };
  const blocks: readonly Block[] = [
    contents,
    { ...paragraphOf(18), id: 'a', bookmark: { level: 1, title: '第一篇' } },
    { ...paragraphOf(3), id: 'b', bookmark: { level: 2, title: '第二篇' } },
  ];

  it('knows the pages of what it names', () => {
    const { value } = set(blocks);
    expect(value.pages[0] === undefined ? [] : linesOf(value.pages[0]).slice(0, 2)).toEqual([
      '第一篇1',
      '较长的第二篇文章2',
    ]);
    expect(value.destinations.get('b')).toEqual({ page: 2, y: 30 });
  });

  it('does not cut the medium at the end of an entry, unless no line can hold it', () => {
    const linesWith = (text: string) => {
      const list: Block = { ...contents, blocks: [entry(text, 'a')] };
      const [page] = set([list, textBlock('文', 'paragraph')]).value.pages;
      return page === undefined ? [] : linesOf(page).slice(0, 2);
    };
    expect(linesWith('十二个字长的标题在这里写（某某日报）')).toEqual([
      '十二个字长的标题在这里写',
      '（某某日报）',
    ]);
    expect(linesWith(`题（${'某'.repeat(30)}）`)[0]).toBe(`题（${'某'.repeat(18)}`);
  });

  it('has numbers at the right edge, and dots below dots up to the widest of them', () => {
    const far = { ...paragraphOf(1), id: 'b' };
    const long = [contents, { ...paragraphOf(18), id: 'a' }, paragraphOf(200), far];
    const frames = set(long).value.pages[0]?.frames.filter(isRun) ?? [];
    const numbers = frames.filter((run) => /^\d+$/.test(run.text));
    expect(numbers.map((run) => run.text)).toEqual(['1', '12']);
    expect(numbers.map(endOf)).toEqual([230, 230]);
    const dots = frames.filter((run) => /^·+$/.test(run.text));
    // Half an em before the room of two figures.
    for (const run of dots) expect(endOf(run)).toBeCloseTo(215, 6);
    const titles = frames.filter((run) => /第.篇/.test(run.text));
    for (const [index, { x, advances }] of dots.entries()) {
      const gap = x - (titles[index] === undefined ? 0 : endOf(titles[index]));
      expect(gap).toBeGreaterThanOrEqual(3 - 1e-6);
      expect(gap).toBeLessThan(3 + 3.4);
      for (const advance of advances) expect(advance).toBeCloseTo(3.4, 9);
    }
    expect(dots.map((run) => run.owner)).toEqual(['artifact', 'artifact']);
  });

  it('becomes the outline by its bookmarks', () => {
    expect(set(blocks).value.outline).toEqual([
      {
        title: '第一篇',
        page: 1,
        y: 62,
        children: [{ title: '第二篇', page: 2, y: 30, children: [] }],
      },
    ]);
  });
});
