import type { OpenFile } from '../../../../host/host.js';
import { bytesAt, viewOf } from '../sfnt.js';

/** The number of the font dictionary that a glyph belongs to. */
export type FontDictSelect = (glyph: number) => number;

/** Reads an FDSelect of format 0 or 3 (Adobe TN 5176, 19). Throws a RangeError where it is cut off. */
export function readFontDictSelect(file: OpenFile, at: number, glyphCount: number): FontDictSelect {
  const [format] = bytesAt(file, at, 1);
  if (format === 0) {
    const numbers = bytesAt(file, at + 1, glyphCount);
    return (glyph) => numbers[glyph] ?? 0;
  }
  if (format !== 3) throw new RangeError('an unknown format of FDSelect');
  const count = viewOf(bytesAt(file, at + 1, 2)).getUint16(0);
  // Ranges of three bytes, the first glyph and a number; then the glyph after the last.
  const ranges = viewOf(bytesAt(file, at + 3, count * 3 + 2));
  const numbers = new Uint8Array(glyphCount);
  for (let range = 0; range < count; range += 1) {
    const first = ranges.getUint16(range * 3);
    const next = ranges.getUint16(range * 3 + 3);
    numbers.fill(ranges.getUint8(range * 3 + 2), first, Math.max(first, next));
  }
  return (glyph) => numbers[glyph] ?? 0;
}
