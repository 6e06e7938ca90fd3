import type { Font } from './font.js';
import { readMetrics } from './metrics.js';
import { type Piece, readPieces } from './pieces.js';
import { type FontFault, type FontTables, fault } from './sfnt.js';
import { trueTypeProgram } from './true-type-program.js';

/** A font with TrueType outlines, which are read from its file when they are asked for. */
export interface TrueTypeFont extends Font {
  /** From the pen to the outline's left edge. */
  bearing(glyph: number): number;
  /** The glyphs' entries in `glyf`; empty for one without an outline or cut off, and where all take more than `most` bytes. */
  outlines(glyphs: readonly number[], most: number): readonly Uint8Array[];
  /** The length of all outlines together, in bytes. */
  readonly outlinesLength: number;
  /** The font's tables, for what a program takes over as it is. */
  readonly tables: FontTables;
}

/** No glyph's outline is longer, in bytes: it has at most 65,535 points. */
const longestOutline = 400_000;

const nothing: Piece = { at: 0, length: 0 };

/** Opens a TrueType font, or says why it cannot be used. Throws a RangeError where a table is cut off. */
export function openTrueType(tables: FontTables): TrueTypeFont | FontFault {
  const metrics = readMetrics(tables);
  if ('kind' in metrics) return metrics;
  const [head, hhea, hmtx, loca] = ['head', 'hhea', 'hmtx', 'loca'].map((tag) => tables.table(tag));
  const glyf = tables.place('glyf');
  if (!head || !hhea || !hmtx || !loca || !glyf || head.byteLength < 54) return fault('broken');

  const metricCount = hhea.getUint16(34);
  const longOffsets = head.getInt16(50) === 1;
  const offsetCount = Math.floor(loca.byteLength / (longOffsets ? 4 : 2));
  const offset = (at: number) =>
    longOffsets ? loca.getUint32(at * 4) : loca.getUint16(at * 2) * 2;

  const pieceOf = (glyph: number): Piece => {
    if (glyph + 1 >= offsetCount) return nothing;
    const start = offset(glyph);
    const length = Math.min(offset(glyph + 1), glyf.length) - start;
    // Shorter than its own header, which is ten bytes long, or longer than any.
    if (length < 10 || length > longestOutline) return nothing;
    return { at: glyf.at + start, length };
  };

  const font: TrueTypeFont = {
    ...metrics,
    kind: 'truetype',
    outlinesLength: glyf.length,
    bearing(glyph) {
      const at = glyph < metricCount ? glyph * 4 + 2 : metricCount * 2 + glyph * 2;
      return at + 2 <= hmtx.byteLength ? hmtx.getInt16(at) : 0;
    },
    outlines: (glyphs, most) => readPieces(tables.file, glyphs.map(pieceOf), most),
    tables,
    program: (glyphs) => trueTypeProgram(font, glyphs),
  };
  return font;
}
