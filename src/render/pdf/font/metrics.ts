import { readCharacterMap } from './cmap.js';
import type { Font } from './font.js';
import { readNames } from './names.js';
import { type FontFault, type FontTables, fault } from './sfnt.js';

/** What fonts of every kind of outline have in common. */
export type FontMetrics = Omit<Font, 'program' | 'kind'>;

/**
 * Reads the tables that TrueType and CFF fonts share, and whether a document may hold the font.
 * Throws a RangeError where a table is cut off.
 */
export function readMetrics(tables: FontTables): FontMetrics | FontFault {
  const [head, hhea, maxp, hmtx, cmap] = ['head', 'hhea', 'maxp', 'hmtx', 'cmap'].map((tag) =>
    tables.table(tag),
  );
  if (!head || !hhea || !maxp || !hmtx || !cmap) return fault('broken');
  const os2 = tables.table('OS/2');
  const barred = licenceFault(os2);
  if (barred) return barred;
  const map = readCharacterMap(cmap);
  if (map === undefined) return fault('no-unicode');

  const unitsPerEm = head.getUint16(18);
  const glyphCount = maxp.getUint16(4);
  const metricCount = hhea.getUint16(34);
  const wellFormed =
    unitsPerEm >= 16 &&
    unitsPerEm <= 16384 &&
    metricCount >= 1 &&
    metricCount <= glyphCount &&
    hmtx.byteLength >= metricCount * 4;
  if (!wellFormed) return fault('broken');

  const known = (glyph: number) => (glyph >= 0 && glyph < glyphCount ? glyph : 0);
  const { ascent, descent } = lineOf(hhea, unitsPerEm);
  return {
    names: readNames(tables.table('name')),
    unitsPerEm,
    ascent,
    descent,
    capHeight: capHeight(os2) ?? ascent,
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    embedding: embeddingBits(os2) & noSubsetting ? 'all-glyphs' : 'used-glyphs',
    glyphCount,
    glyph: (codePoint) => known(map(codePoint)),
    advance: (glyph) => hmtx.getUint16(Math.min(known(glyph), metricCount - 1) * 4),
  };
}

/** What a font reaches above and below the line; fonts that leave it out stand in their em as 汉字 do. */
function lineOf(hhea: DataView, unitsPerEm: number): { ascent: number; descent: number } {
  const ascent = hhea.getInt16(4);
  const descent = -hhea.getInt16(6);
  if (ascent + descent > 0) return { ascent, descent };
  return { ascent: 0.88 * unitsPerEm, descent: 0.12 * unitsPerEm };
}

// Bits of `fsType` (OpenType, `OS/2`). Older fonts set several; then the most generous of them counts.
const restricted = 0x0002;
const generous = 0x000c;
const noSubsetting = 0x0100;
const bitmapOnly = 0x0200;

/** Why a document may not hold the outlines of the font; undefined where it may. */
function licenceFault(os2: DataView | undefined): FontFault | undefined {
  const bits = embeddingBits(os2);
  if (bits & bitmapOnly) return fault('bitmap-only');
  return bits & restricted && !(bits & generous) ? fault('restricted') : undefined;
}

function embeddingBits(os2: DataView | undefined): number {
  return os2 && os2.byteLength >= 10 ? os2.getUint16(8) : 0;
}

/** `OS/2` has the height of a capital from its version 2 on. */
function capHeight(os2: DataView | undefined): number | undefined {
  if (!os2 || os2.byteLength < 90 || os2.getUint16(0) < 2) return undefined;
  return os2.getInt16(88);
}
