/** Glyph of a code point; 0 where the font has none. */
export type CharacterMap = (codePoint: number) => number;

/**
 * Reads the Unicode subtable of a `cmap` table (OpenType, formats 12 and 4): the one of the widest
 * repertoire. Undefined where there is none of these. Throws a RangeError where the table is cut off.
 */
export function readCharacterMap(cmap: DataView): CharacterMap | undefined {
  const offsets = unicodeSubtables(cmap);
  const wide = offsets.find((offset) => cmap.getUint16(offset) === 12);
  if (wide !== undefined) return segmentedCoverage(cmap, wide);
  const narrow = offsets.find((offset) => cmap.getUint16(offset) === 4);
  return narrow === undefined ? undefined : segmentMapping(cmap, narrow);
}

/** Platform 0 is Unicode; platform 3 (Windows) means Unicode in encodings 1 and 10. */
function unicodeSubtables(cmap: DataView): number[] {
  const offsets: number[] = [];
  for (let record = 0; record < cmap.getUint16(2); record += 1) {
    const platform = cmap.getUint16(4 + record * 8);
    const encoding = cmap.getUint16(6 + record * 8);
    const unicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    if (unicode) offsets.push(cmap.getUint32(8 + record * 8));
  }
  return offsets;
}

/** Format 12: groups of code points in order, each with the glyph of its first. */
function segmentedCoverage(cmap: DataView, start: number): CharacterMap {
  const count = cmap.getUint32(start + 12);
  const groups = start + 16;
  if (groups + count * 12 > cmap.byteLength) throw new RangeError('cmap format 12 is cut off');
  return (codePoint) => {
    const group = firstWhere(count, (at) => cmap.getUint32(groups + at * 12 + 4) >= codePoint);
    if (group === count) return 0;
    const first = cmap.getUint32(groups + group * 12);
    return first <= codePoint ? cmap.getUint32(groups + group * 12 + 8) + codePoint - first : 0;
  };
}

/** Format 4: segments of the Basic Multilingual Plane, by a shift or through a list of glyphs. */
function segmentMapping(cmap: DataView, start: number): CharacterMap {
  const count = cmap.getUint16(start + 6) / 2;
  const ends = start + 14;
  const starts = ends + count * 2 + 2;
  const shifts = starts + count * 2;
  const ranges = shifts + count * 2;
  if (ranges + count * 2 > cmap.byteLength) throw new RangeError('cmap format 4 is cut off');
  return (codePoint) => {
    const segment = firstWhere(count, (at) => cmap.getUint16(ends + at * 2) >= codePoint);
    if (segment === count) return 0;
    const first = cmap.getUint16(starts + segment * 2);
    if (first > codePoint) return 0;
    const shift = cmap.getUint16(shifts + segment * 2);
    const range = cmap.getUint16(ranges + segment * 2);
    if (range === 0) return (codePoint + shift) & 0xffff;
    const at = ranges + segment * 2 + range + (codePoint - first) * 2;
    const glyph = at + 2 <= cmap.byteLength ? cmap.getUint16(at) : 0;
    return glyph === 0 ? 0 : (glyph + shift) & 0xffff;
  };
}

/** The first of `count` places where `holds` is true; it is false up to there and true after. */
function firstWhere(count: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
