import { create } from 'fontkit';
import { describe, expect, test } from 'vitest';
import type { DrawnGlyph, Font } from '../../../../src/render/pdf/font/font.js';
import { cffFont, cffText } from './cff-font.js';
import { changed, licensed, openBytesAsFont, openSound } from './font-files.js';

/** The glyphs of a font file as another program reads them. */
function drawnBy(bytes: Uint8Array, glyph: number, shift = 0): string {
  return create(Buffer.from(bytes)).getGlyph(glyph).path.translate(shift, 0).toSVG();
}

/** A font file that holds a program, so that it can be read. */
function fileOf(source: Uint8Array, program: Uint8Array, count: number): Uint8Array {
  return changed(source, {
    'CFF ': () => program,
    maxp: (table) => {
      table.writeUInt16BE(count, 4);
      return table;
    },
  });
}

const whole = (font: Font, glyph: number): DrawnGlyph => ({
  glyph,
  shift: 0,
  advance: font.advance(glyph),
});

describe.each(['named', 'character-ids'] as const)('a font with CFF outlines, %s', (kind) => {
  const bytes = cffFont(kind);

  test('is read as it is written', async () => {
    const font = await openSound(bytes);
    expect(font.kind).toBe('cff');
    expect([...cffText].map((character) => font.glyph(character.codePointAt(0) ?? 0))).toEqual([
      1, 2, 3, 4,
    ]);
    expect(drawnBy(bytes, 1)).toBe('M100 200L200 200L200 300L100 300Z');
  });

  test('draws the same glyphs in a document, under the numbers of their codes', async () => {
    const font = await openSound(bytes);
    const order = [4, 2, 1, 3];
    const program = font.program(order.map((glyph) => whole(font, glyph)));
    const file = fileOf(bytes, program, 5);
    for (const [index, glyph] of order.entries()) {
      expect(drawnBy(file, index + 1)).toBe(drawnBy(bytes, glyph));
      expect(drawnBy(file, index + 1)).toMatch(/^M/);
    }
    expect(drawnBy(file, 0)).toBe('');
  });

  test('draws a trimmed glyph where it is moved to, however it begins', async () => {
    const font = await openSound(bytes);
    const moved = [1, 2, 3, 4].map((glyph) => ({ glyph, shift: -250, advance: 500 }));
    const file = fileOf(bytes, font.program(moved), 5);
    for (const glyph of [1, 2, 3, 4]) {
      expect(drawnBy(file, glyph)).toBe(drawnBy(bytes, glyph, -250));
    }
  });

  test('stays whole where it may not be cut', async () => {
    const font = await openSound(licensed(bytes, 0x0100));
    const file = fileOf(bytes, font.program([whole(font, 3)]), 5);
    expect(drawnBy(file, 1)).toBe(drawnBy(bytes, 3));
    expect([2, 3, 4].map((glyph) => drawnBy(file, glyph))).toEqual(
      [1, 2, 4].map((glyph) => drawnBy(bytes, glyph)),
    );
  });
});

test('the same use gives the same bytes', async () => {
  const [one, two] = [await openSound(cffFont()), await openSound(cffFont())];
  expect(one.program([whole(one, 1)])).toEqual(two.program([whole(two, 1)]));
});

test('a CFF table that is cut off is no font', async () => {
  const cut = changed(cffFont(), { 'CFF ': (table) => table.subarray(0, 30) });
  expect(await openBytesAsFont(cut)).toEqual({ kind: 'fault', reason: 'broken' });
});
