import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/typeset/document.js';
import type { Page } from '../../../src/typeset/frame.js';
import { fakeStyles, runsOf, set, textBlock, theme } from '../fake.js';

const gridded = { ...theme, grid: 16 };
const pictures = new Map([
  ['p', { width: 100, height: 40 }],
  ['inline', { width: 20, height: 60 }],
]);
const figure: Block = { kind: 'figure', picture: 'p', alt: '' };
const line = (text = '文') => textBlock(text.repeat(20));

/** How far the baselines of body text are from the grid, in lines. */
const rowsOf = (page: Page) =>
  runsOf(page)
    .filter(({ size }) => size === 10)
    .map(({ baseline }) => (baseline - 30 - 11.8) / 16);

describe('on a grid', () => {
  it.each<[string, Block]>([
    ['a picture', figure],
    [
      'a table',
      { kind: 'table', columns: [], headRows: 0, rows: [[[{ kind: 'text', text: '表' }]]] },
    ],
    ['code', { kind: 'code', text: '码' }],
    ['a rule', { kind: 'rule', style: 'thematic-break' }],
    ['a title', textBlock('题', 'title')],
    [
      'a picture in a line',
      {
        kind: 'text',
        style: 'paragraph',
        content: [
          { kind: 'text', text: '图' },
          { kind: 'picture', picture: 'inline', alt: '' },
        ],
      },
    ],
  ])('the lines behind %s stand as those before it', (_, block) => {
    const styles = fakeStyles({ code: { size: 9, leading: 13 }, cell: { size: 9, leading: 13 } });
    const look = { ...gridded, styles };
    const { pages } = set([line(), line(), block, line(), line()], { theme: look, pictures }).value;
    const rows = pages.flatMap(rowsOf);
    expect(rows.length).toBeGreaterThanOrEqual(4);
    for (const row of rows) expect(row).toBeCloseTo(Math.round(row), 6);
  });

  it('what is off it stands in the middle between the lines around it', () => {
    const [page] = set([line(), figure, line()], { theme: gridded, pictures }).value.pages;
    const picture = page?.frames.find((frame) => frame.kind === 'picture');
    const [first = 0, second = 0] =
      page === undefined ? [] : runsOf(page).map((run) => run.baseline);
    if (picture?.kind !== 'picture') throw new Error('no picture');
    const above = picture.y - (first + 4.2);
    const below = second - 11.8 - (picture.y + picture.height);
    expect(above).toBeCloseTo(below, 6);
    expect(above).toBeGreaterThan(4);
  });

  it('what begins a page stays at its head', () => {
    const [page] = set([figure, line()], { theme: gridded, pictures }).value.pages;
    expect(page?.frames[0]).toMatchObject({ kind: 'picture', y: 30 });
  });
});

describe('a picture', () => {
  /** 150 pt high, 120 pt with all that it can give up. */
  const tall = new Map([['p', { width: 200, height: 200 }]]);
  const picture: Block = {
    kind: 'figure',
    picture: 'p',
    alt: '',
    caption: [{ kind: 'text', text: '图' }],
  };
  const placedAfter = (lines: number) => {
    const blocks = [textBlock('文'.repeat(20 * lines)), picture, textBlock('文'.repeat(200))];
    const { pages } = set(blocks, { pictures: tall }).value;
    for (const page of pages)
      for (const frame of page.frames)
        if (frame.kind === 'picture') return { page: page.number, ...frame };
    throw new Error('no picture');
  };

  it('keeps its size where it fits', () => {
    expect(placedAfter(9)).toMatchObject({ page: 1, width: 150, height: 150 });
  });

  it('is set a little smaller where a hole would else be left, with its caption below it', () => {
    const placed = placedAfter(11);
    // 20 lines less 11, less the caption's line and the space around the picture.
    expect(placed).toMatchObject({ page: 1, height: 144 - 4 - 4 - 12 });
    expect(placed.width).toBeCloseTo(placed.height, 6);
    expect(placed.x + placed.width / 2).toBeCloseTo(130, 6);
  });

  it('goes to the next page as it is where it would become too small', () => {
    expect(placedAfter(14)).toMatchObject({ page: 2, width: 150, height: 150 });
  });

  it('goes to the next page where it would leave but a small hole', () => {
    const low = new Map([['p', { width: 200, height: 40 }]]);
    const blocks = [textBlock('文'.repeat(20 * 18)), picture, textBlock('文'.repeat(200))];
    const { pages } = set(blocks, { pictures: low }).value;
    const placed = pages[1]?.frames.find((frame) => frame.kind === 'picture');
    expect(placed).toMatchObject({ height: 30 });
  });
});
