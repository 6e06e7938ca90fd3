import { expect, it } from 'vitest';
import { openBytes } from '../../../../src/host/memory-host.js';
import { readTables } from '../../../../src/render/pdf/font/sfnt.js';
import { openTrueType } from '../../../../src/render/pdf/font/true-type.js';
import { GlyphBook } from '../../../../src/typeset/line/glyph-book.js';
import { faces, packedFont } from '../setting.js';

/** Where the ink of a glyph begins and ends, in em, from the box that `glyf` gives its outline. */
function inkOf(name: 'serif' | 'heavy' | 'sans' | 'kai', glyph: number): readonly number[] {
  const tables = readTables(openBytes(packedFont(name)), 0);
  const font = 'kind' in tables ? tables : openTrueType(tables);
  if (font.kind === 'fault') throw new Error(font.reason);
  const outline = font.outlines([glyph], 100_000)[0] ?? new Uint8Array();
  const box = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  return [2, 6].map((at) => box.getInt16(at) / font.unitsPerEm);
}

// What is cut off a mark at a line's end is blank: no bracket hangs out of the type area.
it.each(['serif', 'heavy', 'sans', 'kai'] as const)('cuts into no bracket of %s', (role) => {
  const book = new GlyphBook(faces);
  for (const mark of '《》〈〉「」『』（）【】〔〕') {
    const { face, glyph, body, trimStart, trimEnd } = book.character(
      role,
      mark.codePointAt(0) ?? 0,
    );
    expect(face.id).toBe(role);
    const [start = 0, end = 0] = inkOf(role, glyph);
    expect([mark, body]).toEqual([mark, 0.5]);
    expect(end - start, mark).toBeGreaterThan(0.1);
    expect(start, mark).toBeGreaterThan(trimStart);
    expect(end, mark).toBeLessThan(1 - trimEnd);
  }
});
