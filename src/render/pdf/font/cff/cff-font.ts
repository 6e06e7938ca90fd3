import type { Font } from '../font.js';
import { readMetrics } from '../metrics.js';
import { readPieces } from '../pieces.js';
import { bytesAt, type FontFault, type FontTables, fault } from '../sfnt.js';
import { type Dict, operator, readDict } from './cff-dict.js';
import { type CffIndex, readIndex } from './cff-index.js';
import { cffProgram } from './cff-program.js';
import { type FontDictSelect, readFontDictSelect } from './font-dict-select.js';

/** One of the dictionaries that glyphs share: hints, and subroutines of their own. */
export interface FontDict {
  readonly font: Dict;
  readonly private: Dict;
  readonly subroutines: CffIndex | undefined;
}

/** A `CFF ` table: what a program is made of. */
export interface CffTable {
  readonly top: Dict;
  readonly charStrings: CffIndex;
  readonly subroutines: CffIndex;
  readonly fontDicts: readonly FontDict[];
  /** The number of a glyph's font dictionary. */
  readonly fontDictOf: FontDictSelect;
  /** Reads objects of an INDEX, in their order, at most `most` bytes. */
  objects(index: CffIndex, numbers: readonly number[], most: number): readonly Uint8Array[];
}

/** No DICT is longer, in bytes. */
const longestDict = 65_536;

/**
 * Opens an OpenType font with CFF outlines (Adobe TN 5176), or says why it cannot be used. Throws a
 * RangeError where a table is cut off.
 */
export function openCff(tables: FontTables): Font | FontFault {
  const metrics = readMetrics(tables);
  if ('kind' in metrics) return metrics;
  const place = tables.place('CFF ');
  const table = place && readCffTable(tables, place.at);
  if (table === undefined) return fault('broken');
  const font: Font = {
    ...metrics,
    kind: 'cff',
    program: (glyphs) => cffProgram(font, table, glyphs),
  };
  return font;
}

function readCffTable({ file }: FontTables, start: number): CffTable | undefined {
  const dictAt = (at: number, length: number): Dict =>
    readDict(bytesAt(file, at, Math.min(length, longestDict)));
  const dictIn = (index: CffIndex, number: number): Dict => {
    const { at, length } = index.piece(number);
    return dictAt(at, length);
  };
  const fontDict = (font: Dict): FontDict => {
    const [length = 0, offset = 0] = font.get(operator.private)?.operands ?? [];
    const ownDict = dictAt(start + offset, length);
    const subroutines = ownDict.get(operator.subroutines)?.operands[0];
    return {
      font,
      private: ownDict,
      // They lie relative to the private dictionary.
      subroutines:
        subroutines === undefined ? undefined : readIndex(file, start + offset + subroutines),
    };
  };

  const [headerLength = 0] = bytesAt(file, start + 2, 1);
  const names = readIndex(file, start + headerLength);
  const tops = readIndex(file, names.end);
  const strings = readIndex(file, tops.end);
  const top = dictIn(tops, 0);
  const offsetOf = (key: number) => top.get(key)?.operands[0];
  const charStrings = offsetOf(operator.charStrings);
  const type = offsetOf(operator.charStringType) ?? 2;
  if (charStrings === undefined || type !== 2) return undefined;

  const fontDicts = offsetOf(operator.fontDicts);
  const select = offsetOf(operator.fontDictSelect);
  const shared = {
    top,
    charStrings: readIndex(file, start + charStrings),
    subroutines: readIndex(file, strings.end),
    objects: (index: CffIndex, numbers: readonly number[], most: number) =>
      readPieces(
        file,
        numbers.map((number) => index.piece(number)),
        most,
      ),
  };
  // A font without character ids has one private dictionary, named by the top one.
  if (fontDicts === undefined || select === undefined) {
    return { ...shared, fontDicts: [{ ...fontDict(top), font: new Map() }], fontDictOf: () => 0 };
  }
  const dicts = readIndex(file, start + fontDicts);
  return {
    ...shared,
    fontDicts: Array.from({ length: Math.min(dicts.count, 256) }, (_, number) =>
      fontDict(dictIn(dicts, number)),
    ),
    fontDictOf: readFontDictSelect(file, start + select, shared.charStrings.count),
  };
}
