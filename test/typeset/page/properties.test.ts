import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, TextBlock } from '../../../src/typeset/document.js';
import type { Frame, GlyphRun, Page, StructureNode } from '../../../src/typeset/frame.js';
import type { Theme } from '../../../src/typeset/theme.js';
import { endOf, isRun, runsOf, set, theme } from '../fake.js';

const words = '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动';

/** Text of so many characters, and a number of its own, so that no two are alike. */
const textOf = (length: number, seed: number) =>
  Array.from({ length }, (_, at) => words[(at * 7 + seed) % words.length]).join('');

const text = (style: TextBlock['style'], length: number, seed: number): TextBlock => ({
  kind: 'text',
  style,
  content: [{ kind: 'text', text: textOf(length, seed) }],
});

const seed = fc.nat(1000);
const paragraph = fc
  .tuple(fc.integer({ min: 1, max: 260 }), seed)
  .map(([length, at]): Block => text('paragraph', length, at));
const heading = fc
  .tuple(fc.integer({ min: 2, max: 30 }), seed)
  .map(([length, at]): Block => ({ ...text('heading', length, at), level: 2 }));
const figure = fc.tuple(fc.constantFrom('wide', 'high', 'small', 'flat', 'thin'), seed).map(
  ([picture, at]): Block => ({
    kind: 'figure',
    picture,
    alt: '',
    caption: [{ kind: 'text', text: textOf(8, at) }],
  }),
);
const table = fc.tuple(fc.integer({ min: 1, max: 25 }), seed).map(
  ([rows, at]): Block => ({
    kind: 'table',
    columns: [],
    headRows: 1,
    rows: Array.from({ length: rows + 1 }, (_, row) =>
      [at, at + 1].map((column) => [{ kind: 'text', text: textOf(4, row + column) }]),
    ),
  }),
);
const list = fc.tuple(fc.integer({ min: 1, max: 9 }), seed).map(
  ([items, at]): Block => ({
    kind: 'list',
    items: Array.from({ length: items }, (_, item) => ({
      blocks: [text('paragraph', 5 + ((item * at) % 60), at + item)],
    })),
  }),
);
const code = fc
  .tuple(fc.integer({ min: 1, max: 30 }), seed)
  .map(([lines, at]): Block => ({ kind: 'code', text: `${textOf(9, at)}\n`.repeat(lines) }));
const noted = fc.tuple(fc.integer({ min: 1, max: 80 }), fc.nat(9)).map(
  ([length, note]): Block => ({
    kind: 'text',
    style: 'paragraph',
    content: [
      { kind: 'text', text: textOf(length, note) },
      { kind: 'note', note: `n${note}` },
    ],
  }),
);
const kept = fc
  .array(paragraph, { minLength: 1, maxLength: 3 })
  .map((blocks): Block => ({ kind: 'group', role: 'block', keep: true, blocks }));

/** A heading never stands at the end, nor more than one in a row: such pages cannot be helped. */
const blocks = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: paragraph.map((block) => [block]) },
      { weight: 3, arbitrary: fc.tuple(heading, paragraph) },
      { weight: 2, arbitrary: figure.map((block) => [block]) },
      { weight: 1, arbitrary: fc.tuple(heading, table) },
      { weight: 1, arbitrary: list.map((block) => [block]) },
      { weight: 1, arbitrary: code.map((block) => [block]) },
      { weight: 1, arbitrary: noted.map((block) => [block]) },
      { weight: 1, arbitrary: kept.map((block) => [block]) },
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => parts.flat());

const pictures = new Map([
  ['wide', { width: 900, height: 500 }],
  ['high', { width: 300, height: 700 }],
  ['small', { width: 60, height: 30 }],
  ['flat', { width: 100_000, height: 100 }],
  ['thin', { width: 100, height: 100_000 }],
]);
const notes = new Map(
  Array.from({ length: 10 }, (_, at) => [`n${at}`, [text('footnote', 10 + at * at * 3, at)]]),
);
const colophon: Block = {
  kind: 'group',
  role: 'colophon',
  keep: true,
  blocks: [
    { kind: 'rule', style: 'colophon-head' },
    text('colophon', 30, 3),
    { kind: 'rule', style: 'colophon-foot' },
  ],
};
const themes: Readonly<Record<string, Theme>> = {
  plain: theme,
  'on a grid, with the colophon at the foot': { ...theme, grid: 16, colophon: 'foot' },
};

/** Each document is set once for all that is asked of its pages. */
const check = (look: Theme, ask: (pages: readonly Page[], given: readonly Block[]) => void) =>
  fc.assert(
    fc.property(blocks, (body) => {
      const given = [...body, colophon];
      ask(set(given, { theme: look, notes, pictures }).value.pages, given);
    }),
    { numRuns: 100 },
  );

const area = { left: 30, right: 230, top: 30, bottom: 350 };

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The rectangle that the characters or the picture of a frame fill. */
function boxOf(frame: Frame): Box {
  if (frame.kind !== 'glyphs') {
    const { x, y, width, height } = frame;
    return { left: x, right: x + width, top: y, bottom: y + height };
  }
  const { baseline, size, x } = frame;
  const top = baseline - 0.88 * size;
  return { left: x, right: endOf(frame), top, bottom: top + size };
}

/** True of a frame that leaves the type area; the ground of code reaches half a point under its next line. */
function isOutside(frame: Frame): boolean {
  const { left, right, top, bottom } = boxOf(frame);
  const seam = frame.kind === 'box' ? 0.5 : 0;
  const isBeside = left < area.left - 1e-6 || right > area.right + 1e-6;
  return isBeside || top < area.top - 1e-6 || bottom > area.bottom + seam + 1e-6;
}

const overlap = (a: Box, b: Box) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.01 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.01;

/** How often each Han character stands in the texts. */
function countsOf(texts: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const character of texts.join('').match(/\p{sc=Han}/gu) ?? [])
    counts[character] = (counts[character] ?? 0) + 1;
  return counts;
}

/** The texts of what was given, with the notes whose marks are in it. */
function textsOf(given: readonly Block[]): readonly string[] {
  const marks = new Set<string>();
  const found = given.flatMap(function textsIn(block): readonly string[] {
    switch (block.kind) {
      case 'text':
        return block.content.flatMap((inline) => {
          if (inline.kind === 'note') marks.add(inline.note);
          return inline.kind === 'text' ? [inline.text] : [];
        });
      case 'figure':
        return (block.caption ?? []).flatMap((inline) => ('text' in inline ? [inline.text] : []));
      case 'table':
        return block.rows.flat(2).flatMap((inline) => ('text' in inline ? [inline.text] : []));
      case 'list':
        return block.items.flatMap((item) => item.blocks.flatMap(textsIn));
      case 'code':
        return [block.text];
      case 'group':
        return block.blocks.flatMap(textsIn);
      default:
        return [];
    }
  });
  return [...found, ...[...marks].flatMap((mark) => textsOf(notes.get(mark) ?? []))];
}

/** For each paragraph of a style, how many of its lines stand on which page. */
function linesByPage(
  pages: readonly Page[],
  isWanted: (run: GlyphRun) => boolean,
): readonly ReadonlyMap<number, number>[] {
  const found = new Map<StructureNode, Map<number, Set<number>>>();
  for (const page of pages)
    for (const run of runsOf(page)) {
      if (typeof run.owner === 'string' || run.owner.role === 'Lbl' || !isWanted(run)) continue;
      const on = found.get(run.owner) ?? new Map<number, Set<number>>();
      const lines = on.get(page.number) ?? new Set<number>();
      found.set(run.owner, on.set(page.number, lines.add(run.baseline)));
    }
  return [...found.values()].map(
    (on) => new Map([...on].map(([page, lines]) => [page, lines.size])),
  );
}

describe.each(Object.entries(themes))('the pages of any document, %s', (_, look) => {
  it('lose nothing and say nothing twice', () => {
    check(look, (pages, given) => {
      const set = pages.flatMap(runsOf).map((run) => run.text);
      expect(countsOf(set)).toEqual(countsOf(textsOf(given)));
    });
  });

  it('hold all within the type area but the page number', () => {
    check(look, (pages) => {
      for (const page of pages)
        expect(page.frames.filter((frame) => frame.owner !== 'footer' && isOutside(frame))).toEqual(
          [],
        );
    });
  });

  it('let no text or picture overlap another', () => {
    check(look, (pages) => {
      for (const page of pages) {
        const boxes = page.frames
          .filter((frame) => isRun(frame) || frame.kind === 'picture')
          .map(boxOf)
          .sort((a, b) => a.top - b.top);
        for (const [index, box] of boxes.entries())
          for (const other of boxes.slice(index + 1)) {
            if (other.top >= box.bottom) break;
            expect(overlap(box, other) ? { box, other } : undefined).toBeUndefined();
          }
      }
    });
  });

  it('leave no line of a paragraph alone, and cut no heading or caption from what it belongs to', () => {
    check(look, (pages) => {
      const body = linesByPage(
        pages,
        ({ owner, size }) => typeof owner !== 'string' && owner.role === 'P' && size === 10,
      );
      for (const on of body) if (on.size > 1) expect(Math.min(...on.values())).toBeGreaterThan(1);
      for (const page of pages) {
        const runs = runsOf(page).filter(({ size }) => size === 10);
        const last = runs.reduce<GlyphRun | undefined>(
          (low, run) => (low === undefined || run.baseline > low.baseline ? run : low),
          undefined,
        );
        expect(typeof last?.owner === 'object' ? last.owner.role : 'P').not.toMatch(/^H\d/);
        const captions = runsOf(page).filter(
          ({ owner }) => typeof owner !== 'string' && owner.role === 'Caption',
        );
        const seen = page.frames.filter((frame) => frame.kind === 'picture');
        expect(captions.length).toBe(seen.length);
      }
    });
  });

  it('have every footnote begin at the foot of the page of its first mark', () => {
    check(look, (pages) => {
      const met = new Set<string>();
      for (const page of pages) {
        const figures = runsOf(page).filter(({ text }) => /^\d+$/.test(text));
        const marks = figures.filter(({ size }) => size < 8).map(({ text }) => text);
        const labels = figures.filter(({ size }) => size === 8).map(({ text }) => text);
        expect(labels).toEqual([...new Set(marks)].filter((mark) => !met.has(mark)));
        for (const mark of marks) met.add(mark);
      }
    });
  });

  it('end, each of them holding something', () => {
    check(look, (pages) => {
      for (const page of pages)
        expect(page.frames.some(({ owner }) => owner !== 'footer')).toBe(true);
    });
  });
});
