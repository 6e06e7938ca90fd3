import { describe, expect, it } from 'vitest';
import type { Inline, TableBlock } from '../../../src/typeset/document.js';
import type { GlyphRun, Page } from '../../../src/typeset/frame.js';
import {
  endOf,
  fakeStyles,
  inlines,
  isRun,
  runsOf,
  set,
  textBlock,
  textOf,
  theme,
} from '../fake.js';

type Cell = string | readonly Inline[];

const table = (rows: readonly (readonly Cell[])[], more: Partial<TableBlock> = {}): TableBlock => ({
  kind: 'table',
  columns: [],
  headRows: 1,
  rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? inlines(cell) : cell))),
  ...more,
});

/** Heads stand in the middle, as in the built-in themes. */
const centred = { ...theme, styles: fakeStyles({ 'head-cell': { align: 'center' } }) };

const runs = (rows: readonly (readonly Cell[])[], more: Partial<TableBlock> = {}) =>
  set([table(rows, more)], { theme: centred }).value.pages.flatMap(runsOf);

const find = (all: readonly GlyphRun[], text: string): GlyphRun => {
  const found = all.find((run) => run.text === text);
  if (found === undefined) throw new Error(`no run of ${text}`);
  return found;
};

const middleOf = (run: GlyphRun) => (run.x + endOf(run)) / 2;

/** The lines across a page: top and thickness. */
const linesOfTable = (page: Page | undefined) =>
  (page?.frames ?? []).flatMap((frame) => (frame.kind === 'box' ? [[frame.y, frame.height]] : []));

function expectInside(all: readonly GlyphRun[]) {
  for (const run of all) {
    expect(run.x).toBeGreaterThanOrEqual(30 - 1e-6);
    expect(endOf(run)).toBeLessThanOrEqual(230 + 1e-6);
    expect(run.baseline).toBeLessThanOrEqual(350);
  }
}

describe('the columns of a table', () => {
  it('fill the measure, and short ones stand in the middle of their room, below their heads', () => {
    const all = runs([
      ['名', '数'],
      ['甲甲甲甲甲甲', '乙丙乙丙乙丙'],
      ['甲丁', '己'],
    ]);
    const [left, right] = [find(all, '名'), find(all, '数')];
    expect(middleOf(left)).toBeCloseTo(80, 6);
    expect(middleOf(find(all, '甲甲甲甲甲甲'))).toBeCloseTo(80, 6);
    expect(find(all, '甲丁').x).toBeCloseTo(find(all, '甲甲甲甲甲甲').x, 6);
    expect(middleOf(right)).toBeCloseTo(180, 6);
  });

  it('that need little stand near each other in the middle of the measure, and so do the lines', () => {
    const [page] = set([
      table([
        ['名', '数'],
        ['甲丁', '乙丙'],
      ]),
    ]).value.pages;
    const [name, number] = page === undefined ? [] : runsOf(page);
    // Two columns of two characters, one of padding and three of air: 12 characters of 20.
    expect([name?.x, number?.x]).toEqual([75, 135]);
    const lines = (page?.frames ?? []).filter((frame) => frame.kind === 'box');
    expect(lines.map(({ x, width }) => [x, width])).toEqual([
      [70, 120],
      [70, 120],
      [70, 120],
    ]);
  });

  it.each(['start', 'center', 'end'] as const)('stand as the author said: %s', (side) => {
    const standing = { start: (run: GlyphRun) => run.x, center: middleOf, end: endOf }[side];
    const at = { start: 105, center: 130, end: 155 }[side];
    for (const run of runs([['头'], ['3'], ['12.5']], { columns: [side] }))
      expect(standing(run)).toBeCloseTo(at, 6);
  });

  it('of figures have their points below each other, whatever their units and signs', () => {
    const figures = ['1,234.5', '98%', '−0.25万', '+7 个', '¥12', '约 3.5亿元', '12:30'];
    const all = runs([['数'], ...figures.map((text) => [text])]);
    const points = all.slice(1).reduce<Map<number, string>>((lines, run) => {
      let x = run.x;
      for (const [index, character] of [...run.text].entries()) {
        const next = run.text[index + 1];
        x += run.advances[index] ?? 0;
        if (/\d/.test(character) && (next === undefined || /[^\d,]/.test(next)))
          if (!lines.has(run.baseline)) lines.set(run.baseline, x.toFixed(3));
      }
      return lines;
    }, new Map());
    expect(points.size).toBe(figures.length);
    expect(new Set(points.values()).size).toBe(1);
  });

  it('of figures keep what stands for none in the middle', () => {
    const all = runs([['数'], ['12'], ['—'], ['3']]);
    expect(middleOf(find(all, '—'))).toBeCloseTo(130, 6);
  });

  it.each(['2021-04-09', '第3名', '10–20', '3楼以上的房间', 'v1.2.3'])(
    'are none of figures for %s',
    (text) => {
      const all = runs([['数'], ['1234'], [text]]);
      expect(find(all, '1234').x).toBeCloseTo(Math.min(...all.slice(1).map((run) => run.x)), 6);
    },
  );

  it('count no mark of a footnote among the digits of a figure', () => {
    const marked: readonly Inline[] = [
      { kind: 'text', text: '12' },
      { kind: 'note', note: 'n' },
    ];
    const { value } = set([table([['数'], ['34'], [marked]])], {
      notes: new Map([['n', [textBlock('注', 'footnote')]]]),
    });
    const all = value.pages.flatMap(runsOf);
    expect(endOf(find(all, '12'))).toBeCloseTo(endOf(find(all, '34')), 6);
  });
});

describe('the lines of a table', () => {
  it('are three where every row has one line: above, below the head, below (三线表)', () => {
    const [page] = set([table([['头'], ['甲'], ['乙']])]).value.pages;
    expect(linesOfTable(page)).toEqual([
      [30, 1],
      [52, 0.5],
      [94.5, 1],
    ]);
  });

  it('stand between rows too where one has several lines, but thinner', () => {
    const [page] = set([table([['头'], ['甲'.repeat(30)], ['乙']])]).value.pages;
    expect(linesOfTable(page).map(([, thickness]) => thickness)).toEqual([1, 0.5, 0.25, 1]);
  });

  it('close every part of a table that pages cut, by a thin line but for the last', () => {
    const rows = Array.from({ length: 30 }, () => ['甲']);
    const { pages } = set([table([['头'], ...rows])]).value;
    expect(pages.map((page) => linesOfTable(page).map(([, thickness]) => thickness))).toEqual([
      [1, 0.5, 0.5],
      [1, 0.5, 0.5],
      [1, 0.5, 1],
    ]);
    const [first] = pages;
    const last = Math.max(...(first ? runsOf(first) : []).map((run) => run.baseline));
    // Below the last row: its descenders, its leading, its padding.
    expect(linesOfTable(first).at(-1)?.[0]).toBeCloseTo(last + 16 - 11.8 + 2.5 - 0.5, 6);
  });

  it('leave a row open that goes on on the next page', () => {
    const { pages } = set([table([['头'], ['甲'.repeat(500)]])]).value;
    expect(pages.map((page) => linesOfTable(page).length)).toEqual([2, 3]);
  });
});

describe('the head of a table', () => {
  it('is repeated on every page, for the eye only', () => {
    const rows = Array.from({ length: 40 }, (_, index) => [`第${index}行`, '内容']);
    const { value } = set([table([['编号', '内容栏'], ...rows])]);
    expect(value.pages.length).toBeGreaterThan(2);
    for (const page of value.pages.slice(1)) {
      const heads = page.frames.filter(isRun).filter((run) => run.text === '内容栏');
      expect(heads.map((run) => run.owner)).toEqual(['artifact']);
      expect(heads[0]?.baseline).toBeLessThan(60);
    }
    expect(textOf(value)).toBe(['编号', '内容栏', ...rows.flat()].join(''));
  });

  it('that is higher than a third of the page is not', () => {
    const { value } = set([
      table([['头'.repeat(150)], ...Array.from({ length: 30 }, () => ['行'])]),
    ]);
    expect(value.pages.length).toBeGreaterThan(1);
    expect(
      value.pages[1]?.frames.some((frame) => isRun(frame) && frame.text.startsWith('头')),
    ).toBe(false);
  });

  it('keeps the caption above it on its page', () => {
    const caption = inlines('表 1');
    const { pages } = set([
      textBlock('文'.repeat(20 * 16)),
      table([['头'], ['甲']], { caption }),
    ]).value;
    expect(pages[0] && runsOf(pages[0]).some((run) => run.text === '表 1')).toBe(false);
    const [first, second] = pages[1] ? runsOf(pages[1]) : [];
    expect([first?.text, second?.text]).toEqual(['表 1', '头']);
  });
});

describe('a row', () => {
  const long = '长'.repeat(1000);

  it('that is higher than a page is cut, and nothing of it is lost', () => {
    const { value } = set([
      table([
        ['头', '栏'],
        ['甲', long],
        ['乙', '短'],
      ]),
    ]);
    expect([...textOf(value)].filter((character) => character === '长')).toHaveLength(1000);
    expectInside(value.pages.flatMap(runsOf));
  });

  it('that may be cut is read cell by cell on its page', () => {
    const [left, right] = ['左'.repeat(150), '右'.repeat(150)];
    const { value } = set([
      table([
        ['头', '栏'],
        [left, right],
      ]),
    ]);
    expect(value.pages).toHaveLength(1);
    expect(textOf(value)).toBe(`头栏${left}${right}`);
  });

  it('of many lines is cut rather than leave a page too empty', () => {
    const row = ['甲', '长'.repeat(140)];
    const { pages } = set([textBlock('文'.repeat(20 * 11)), table([['头', '栏'], row])]).value;
    const [first] = pages;
    expect(pages).toHaveLength(2);
    expect(Math.max(...(first ? runsOf(first) : []).map((run) => run.baseline))).toBeGreaterThan(
      300,
    );
  });

  it('of few lines is not', () => {
    const row = ['甲', '长'.repeat(50)];
    const { pages } = set([
      textBlock('文'.repeat(20 * 14)),
      table([['头', '栏'], ['乙', '丙'], row, row]),
    ]).value;
    for (const page of pages) {
      const count = runsOf(page).filter((run) => run.text.startsWith('长')).length;
      expect(count % 3).toBe(0);
    }
  });
});

describe('a table that is too wide', () => {
  const names = Array.from({ length: 60 }, (_, index) => `第${index}栏`);
  const rows = [names, names.map((_, index) => `值${index}号`)];

  it('is cut into parts of full size, each with the first column, and says so', () => {
    const place = { file: 'a.md', line: 3, column: 1 };
    const { value, diagnostics } = set([table(rows, { place })]);
    const all = value.pages.flatMap(runsOf);
    expectInside(all);
    for (const run of all) expect(run.size).toBe(10);
    const text = textOf(value);
    for (const cell of rows.flat()) expect(text.split(cell)).toHaveLength(2);
    const stubs = value.pages
      .flatMap((page) => page.frames.filter(isRun))
      .filter((run) => run.text === '第0栏');
    const parts = stubs.length;
    expect(stubs.map((run) => run.owner === 'artifact')).toEqual(
      stubs.map((_, index) => index > 0),
    );
    expect(diagnostics).toMatchObject([
      { rule: 'table-in-parts', place, values: { columns: 60, parts } },
    ]);
  });

  it('has parts that are as even as can be', () => {
    const { value } = set([table(rows)]);
    const lines = new Map<string, number>();
    for (const [index, page] of value.pages.entries())
      for (const run of page.frames.filter(isRun).filter(({ text }) => text.endsWith('栏'))) {
        const key = `${index} ${run.baseline}`;
        lines.set(key, (lines.get(key) ?? 0) + 1);
      }
    const counts = [...lines.values()];
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  it('is one row of cells in the structure', () => {
    const [node] = set([table(rows)]).value.structure.children;
    expect(node?.children.map(({ children }) => children.length)).toEqual([60, 60]);
  });

  it('has smaller type where that is enough', () => {
    const words = Array.from({ length: 4 }, () => 'abcdefghijk');
    const { value, diagnostics } = set([table([words, words])]);
    expectInside(value.pages.flatMap(runsOf));
    expect(diagnostics).toMatchObject([{ rule: 'table-too-wide', values: { percent: 87 } }]);
  });

  it('breaks a word that no column can hold, in type of full size', () => {
    const { value, diagnostics } = set([
      table([
        ['头', '栏'],
        ['甲', 'x'.repeat(500)],
      ]),
    ]);
    const all = value.pages.flatMap(runsOf);
    expectInside(all);
    expect(textOf(value)).toBe(`头栏甲${'x'.repeat(500)}`);
    expect(new Set(all.map((run) => run.size))).toEqual(new Set([10]));
    expect(diagnostics).toMatchObject([{ rule: 'table-words-cut', values: { columns: 2 } }]);
  });

  it('is set in time that grows with its cells', () => {
    const row = Array.from({ length: 1500 }, (_, index) => `值${index}`);
    const started = performance.now();
    const { value } = set([table([row, row, row])]);
    expect(performance.now() - started).toBeLessThan(5000);
    expectInside(value.pages.flatMap(runsOf));
  });
});

describe('a table in the structure', () => {
  it('has cells with headers, and a caption', () => {
    const { structure } = set([table([['头'], ['甲']], { caption: inlines('表') })]).value;
    expect(structure.children).toMatchObject([
      {
        role: 'Table',
        children: [
          { role: 'Caption' },
          { role: 'TR', children: [{ role: 'TH', scope: 'Column' }] },
          { role: 'TR', children: [{ role: 'TD' }] },
        ],
      },
    ]);
  });
});
