import type { DrawnGlyph, Font } from '../font.js';
import type { CffTable, FontDict } from './cff-font.js';
import type { CffIndex } from './cff-index.js';
import { operandBytes } from './cff-number.js';
import { flatCharString, type Subroutines } from './char-string.js';
import { writeCff } from './write-cff.js';

/** The most that the charstrings or subroutines of one program may have, in bytes: more than the largest font. */
const mostBytes = 64_000_000;

/** What is drawn for a glyph that is broken: nothing. */
const endchar = 14;

/** A CFF font numbers its glyphs with 16 bits. */
const mostGlyphs = 0xffff;

/**
 * Makes a CID-keyed CFF font whose character ids are its glyph numbers. Glyph 0 is empty; then come
 * the entries, and then all others where the font is to stay whole. Each charstring stands for
 * itself, without subroutines, so that a moved glyph is an outline like any other.
 */
export function cffProgram(
  font: Font,
  table: CffTable,
  entries: readonly DrawnGlyph[],
): Uint8Array {
  const glyphs = font.embedding === 'all-glyphs' ? [...entries, ...others(font, entries)] : entries;
  const sources = table.objects(
    table.charStrings,
    glyphs.map(({ glyph }) => glyph),
    mostBytes,
  );
  const global = subroutines(table, table.subroutines);
  const locals = new Map<FontDict, Subroutines>();
  const localOf = (dict: FontDict): Subroutines => {
    const local = locals.get(dict) ?? subroutines(table, dict.subroutines);
    locals.set(dict, local);
    return local;
  };

  let left = mostBytes;
  const charStrings = glyphs.map(({ glyph, shift, advance }, index) => {
    const dict = dictOf(table, glyph);
    const source = sources[index];
    const flat =
      source && dict && left > 0
        ? flatCharString(source, { global, local: localOf(dict) }, shift)
        : undefined;
    left -= flat?.length ?? 0;
    return Uint8Array.from([...operandBytes(advance), ...(flat ?? [endchar])]);
  });
  return writeCff({
    name: font.names.postScript,
    top: table.top,
    fontDicts: table.fontDicts,
    charStrings: [Uint8Array.of(...operandBytes(0), endchar), ...charStrings],
    fontDictOf: [
      0,
      ...glyphs.map(({ glyph }) => (dictOf(table, glyph) ? table.fontDictOf(glyph) : 0)),
    ],
  });
}

function dictOf({ fontDicts, fontDictOf }: CffTable, glyph: number): FontDict | undefined {
  return fontDicts[fontDictOf(glyph)];
}

/** The glyphs of a font that no entry draws as they are, as many as still have a number. */
function others(font: Font, entries: readonly DrawnGlyph[]): readonly DrawnGlyph[] {
  const drawn = new Set(entries.map(({ glyph }) => glyph));
  return Array.from({ length: font.glyphCount - 1 }, (_, before) => before + 1)
    .filter((glyph) => !drawn.has(glyph))
    .slice(0, mostGlyphs - 1 - entries.length)
    .map((glyph) => ({ glyph, shift: 0, advance: font.advance(glyph) }));
}

function subroutines(table: CffTable, index: CffIndex | undefined): Subroutines {
  if (index === undefined) return { count: 0, bytes: () => undefined };
  const numbers = Array.from({ length: index.count }, (_, number) => number);
  const all = table.objects(index, numbers, mostBytes);
  return { count: index.count, bytes: (number) => all[number] };
}
