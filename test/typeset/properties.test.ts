import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/typeset/document.js';
import type { GlyphRun } from '../../src/typeset/frame.js';
import { kindOf, neverEnds, neverStarts } from '../../src/typeset/line/kind.js';
import {
  endOf,
  fakeStyles,
  inlines,
  isRun,
  linesOf,
  runsOf,
  set,
  textBlock,
  textOf,
  theme,
} from './fake.js';

const han = fc.constantFrom(
  ...'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经',
);
const mark = fc.constantFrom(...'，。、；：？！（）《》“”‘’【】—…％·');
const latin = fc.stringMatching(/^[A-Za-z]{1,9}$/);
const figure = fc.stringMatching(/^[0-9]{1,4}[.%]?$/);
const space = fc.constant(' ');
const text = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: han },
      { weight: 3, arbitrary: mark },
      { weight: 1, arbitrary: latin },
      { weight: 1, arbitrary: figure },
      { weight: 1, arbitrary: space },
    ),
    { minLength: 1, maxLength: 400 },
  )
  .map((pieces) => pieces.join('').replace(/ +/g, ' ').trim())
  .filter((joined) => joined !== '');

/** Stretches that no line can hold, and that have to be cut wherever they can be. */
const tooLong = /[^\u4e00-\u9fff ]{9,}/;
const right = theme.page.width - theme.page.end;

describe('any text', () => {
  it('comes out in its order, exactly once', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(textOf(set([textBlock(given)]).value)).toBe(given);
      }),
      { numRuns: 300 },
    );
  });

  it('stays within the type area', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('paragraph', 'link', 'title'), (given, style) => {
        for (const page of set([textBlock(given, style)]).value.pages)
          for (const run of runsOf(page)) {
            expect(run.x).toBeGreaterThanOrEqual(theme.page.start - 1e-6);
            expect(endOf(run)).toBeLessThanOrEqual(right + 1e-6);
            expect(run.baseline).toBeLessThanOrEqual(theme.page.height - theme.page.bottom);
          }
      }),
      { numRuns: 200 },
    );
  });

  it('starts and ends no line with what may not stand there', () => {
    fc.assert(
      fc.property(
        text.filter((given) => !tooLong.test(given)),
        (given) => {
          const lines = set([textBlock(given)]).value.pages.flatMap(linesOf);
          for (const [index, line] of lines.entries()) {
            const trimmed = line.trim();
            if (index > 0) expect(neverStarts(kindOf(trimmed.codePointAt(0) ?? 0))).toBe(false);
            if (index < lines.length - 1)
              expect(neverEnds(kindOf(trimmed.codePointAt(trimmed.length - 1) ?? 0))).toBe(false);
          }
          expect(lines.join('\n')).not.toMatch(/—\n—|…\n…/);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('fills all lines of a justified paragraph but the last, and those that would gape', () => {
    fc.assert(
      fc.property(text, (given) => {
        const styles = fakeStyles({ paragraph: { indent: 2 } });
        const lines = set([textBlock(given)], { theme: { ...theme, styles } }).value.pages.flatMap(
          (page) => {
            const ends = new Map<number, { readonly end: number; readonly text: string }>();
            for (const run of runsOf(page)) {
              const before = ends.get(run.baseline)?.text ?? '';
              ends.set(run.baseline, { end: endOf(run), text: before + run.text });
            }
            return [...ends.values()];
          },
        );
        for (const { end, text: line } of lines.slice(0, -1)) {
          if (Math.abs(end - right) < 1e-6) continue;
          const places = line.match(/[\u4e00-\u9fff](?=[\u4e00-\u9fff])/g) ?? [];
          expect(right - end).toBeGreaterThan(0.1 * 10 * places.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('moves the pen of no glyph back, but for what no eye sees', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const run of set([textBlock(given)]).value.pages.flatMap(runsOf))
          for (const [index, advance] of run.advances.slice(0, -1).entries())
            expect(advance).toBeGreaterThanOrEqual(
              (run.face.advance(run.glyphs[index] ?? 0) - 0.03) * run.size - 1e-6,
            );
      }),
      { numRuns: 200 },
    );
  });
});

/** Cells without what white space does at their edges. */
const cell = fc.oneof(
  fc.constantFrom('', '12.5%', '1,234', '—', '北京', 'incomprehensibilities'),
  text.map((given) => given.replaceAll(' ', '').slice(0, 60)),
);
const grid = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 8 }))
  .chain(([columns, rows]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('any table', () => {
  const tableOf = (rows: readonly (readonly string[])[]): Block => ({
    kind: 'table',
    columns: [],
    headRows: 1,
    rows: rows.map((row) => row.map(inlines)),
  });
  const sorted = (given: string) => [...given].sort().join('');

  it('holds every cell exactly once, within the type area', () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const { value } = set([tableOf(rows)]);
        expect(sorted(textOf(value))).toBe(sorted(rows.flat().join('')));
        for (const run of value.pages.flatMap(runsOf)) {
          expect(run.x).toBeGreaterThanOrEqual(theme.page.start - 1e-6);
          expect(endOf(run)).toBeLessThanOrEqual(right + 1e-6);
          expect(run.baseline).toBeLessThanOrEqual(theme.page.height - theme.page.bottom);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('has no cell that runs into another', () => {
    fc.assert(
      fc.property(grid, (rows) => {
        for (const page of set([tableOf(rows)]).value.pages) {
          const lines = new Map<number, GlyphRun[]>();
          for (const run of page.frames.filter(isRun)) {
            const on = Math.round(run.baseline * 100);
            lines.set(on, [...(lines.get(on) ?? []), run]);
          }
          for (const line of lines.values()) {
            const sortedRuns = line.toSorted((a, b) => a.x - b.x);
            for (const [index, run] of sortedRuns.slice(1).entries()) {
              const before = sortedRuns[index];
              if (before) expect(endOf(before)).toBeLessThanOrEqual(run.x + 1e-6);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
