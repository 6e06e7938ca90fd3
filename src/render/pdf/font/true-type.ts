import { type CharacterMap, readCharacterMap } from './cmap.js';
import { type FontFault, type FontTables, readTables } from './sfnt.js';

/** A TrueType font, read where it is asked: lengths are in font units. */
export interface TrueTypeFont {
  /** The font's PostScript name, as PDF names may spell it. */
  readonly name: string;
  readonly unitsPerEm: number;
  /** Height of the line's ascent and (positive) descent. */
  readonly ascent: number;
  readonly descent: number;
  /** Height of a capital letter. */
  readonly capHeight: number;
  /** xMin, yMin, xMax, yMax of all glyphs. */
  readonly box: readonly [number, number, number, number];
  /** The glyph of a code point; 0 where the font has none. */
  readonly glyph: CharacterMap;
  advance(glyph: number): number;
  /** From the pen to the outline's left edge. */
  bearing(glyph: number): number;
  /** A glyph's entry in `glyf`; empty for a glyph without an outline, or one that is cut off. */
  outline(glyph: number): Uint8Array;
  /** The font's tables, for what a subset takes over as it is. */
  readonly tables: FontTables;
}

const required = ['head', 'hhea', 'maxp', 'hmtx', 'cmap', 'loca', 'glyf'] as const;

/** Opens a TrueType file, of which glyphs are read only when they are asked for; or says why it cannot be used. */
export function openTrueType(bytes: Uint8Array): TrueTypeFont | FontFault {
  const tables = readTables(bytes);
  if ('kind' in tables) return tables;
  if (tables.has('fvar')) return { kind: 'fault', reason: 'variable' };
  if (tables.has('CFF ') || tables.has('CFF2')) return { kind: 'fault', reason: 'format' };
  try {
    return readFont(tables) ?? { kind: 'fault', reason: 'broken' };
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'fault', reason: 'broken' };
    throw error;
  }
}

function readFont(tables: FontTables): TrueTypeFont | undefined {
  const [head, hhea, maxp, hmtx, cmap, loca, glyf] = required.map((tag) => tables.get(tag));
  if (!head || !hhea || !maxp || !hmtx || !cmap || !loca || !glyf) return undefined;

  const unitsPerEm = head.getUint16(18);
  const glyphCount = maxp.getUint16(4);
  const metricCount = hhea.getUint16(34);
  const longOffsets = head.getInt16(50) === 1;
  const map = readCharacterMap(cmap);
  const wellFormed =
    map !== undefined &&
    unitsPerEm >= 16 &&
    unitsPerEm <= 16384 &&
    head.byteLength >= 54 &&
    metricCount >= 1 &&
    metricCount <= glyphCount &&
    hmtx.byteLength >= metricCount * 4 + (glyphCount - metricCount) * 2 &&
    loca.byteLength >= (glyphCount + 1) * (longOffsets ? 4 : 2);
  if (!wellFormed) return undefined;

  const offset = (glyph: number) =>
    longOffsets ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
  const known = (glyph: number) => (glyph >= 0 && glyph < glyphCount ? glyph : 0);
  const ascent = hhea.getInt16(4);
  return {
    name: postScriptName(tables.get('name')),
    unitsPerEm,
    ascent,
    descent: -hhea.getInt16(6),
    capHeight: capHeight(tables.get('OS/2')) ?? ascent,
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    glyph: (codePoint) => known(map(codePoint)),
    advance: (glyph) => hmtx.getUint16(Math.min(known(glyph), metricCount - 1) * 4),
    bearing: (glyph) => {
      const of = known(glyph);
      return hmtx.getInt16(of < metricCount ? of * 4 + 2 : metricCount * 2 + of * 2);
    },
    outline: (glyph) => {
      const start = offset(known(glyph));
      const end = offset(known(glyph) + 1);
      if (end - start < 10 || end > glyf.byteLength) return new Uint8Array();
      return new Uint8Array(glyf.buffer, glyf.byteOffset + start, end - start);
    },
    tables,
  };
}

/** `OS/2` has the height of a capital from its version 2 on. */
function capHeight(os2: DataView | undefined): number | undefined {
  if (!os2 || os2.byteLength < 90 || os2.getUint16(0) < 2) return undefined;
  return os2.getInt16(88);
}

/** Name record 6 in the Windows platform's UTF-16, reduced to what a PDF name holds unescaped. */
function postScriptName(table: DataView | undefined): string {
  if (!table) return 'Font';
  const strings = table.getUint16(4);
  for (let record = 6; record < 6 + table.getUint16(2) * 12; record += 12) {
    if (table.getUint16(record) !== 3 || table.getUint16(record + 6) !== 6) continue;
    const start = strings + table.getUint16(record + 10);
    let name = '';
    for (let at = start; at < start + table.getUint16(record + 8); at += 2) {
      name += String.fromCharCode(table.getUint16(at));
    }
    return name.replace(/[^A-Za-z0-9-]/g, '') || 'Font';
  }
  return 'Font';
}
