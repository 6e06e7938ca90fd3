import { type Dict, offsetOperand, operator, operatorBytes } from './cff-dict.js';
import type { FontDict } from './cff-font.js';
import { operandBytes } from './cff-number.js';

/** What a CID-keyed CFF font is made of. */
export interface CffParts {
  readonly name: string;
  /** The top dictionary of the font that it is made from: its matrix and box are taken over. */
  readonly top: Dict;
  /** The font dictionaries that it is made from: their matrices and hints are taken over. */
  readonly fontDicts: readonly FontDict[];
  /** One for each glyph, each with its width, and none with a call to a subroutine. */
  readonly charStrings: readonly Uint8Array[];
  /** The number of each glyph's font dictionary. */
  readonly fontDictOf: readonly number[];
}

/** Standard strings take the numbers up to 390; Adobe and Identity are the first two of the font's own. */
const adobe = 391;
const identity = 392;

/** Entries of a private dictionary that mean the subroutines and widths left out here. */
const leftOut: readonly number[] = [
  operator.subroutines,
  operator.defaultWidth,
  operator.nominalWidth,
];

/** Writes a CID-keyed CFF font in which every character id is its glyph's number (Adobe TN 5176). */
export function writeCff(parts: CffParts): Uint8Array {
  const { charStrings } = parts;
  const head = [Uint8Array.of(1, 0, 4, 4), index([latin1(parts.name)])];
  const strings = index([latin1('Adobe'), latin1('Identity')]);
  const noSubroutines = index([]);
  // Offsets have a fixed length, so the top dictionary is as long with the true ones as without.
  const topLength = index([topDict(parts, [0, 0, 0, 0])]).length;

  let at = lengthOf(head) + topLength + strings.length + noSubroutines.length;
  const place = (bytes: Uint8Array): number => {
    at += bytes.length;
    return at - bytes.length;
  };
  const charset = identityCharset(charStrings.length);
  const select = fontDictSelect(parts.fontDictOf);
  const glyphs = index(charStrings);
  const privates = parts.fontDicts.map((dict) => privateDict(dict.private));
  const charsetAt = place(charset);
  const selectAt = place(select);
  const glyphsAt = place(glyphs);
  const dicts = index(
    parts.fontDicts.map(({ font }, number) => {
      const bytes = privates[number] ?? new Uint8Array();
      return fontDict(font, bytes.length, place(bytes));
    }),
  );
  const top = index([topDict(parts, [charsetAt, selectAt, glyphsAt, place(dicts)])]);
  return Buffer.concat([
    ...head,
    top,
    strings,
    noSubroutines,
    charset,
    select,
    glyphs,
    ...privates,
    dicts,
  ]);
}

function topDict(
  { top, charStrings }: CffParts,
  [charset = 0, select = 0, glyphs = 0, dicts = 0]: readonly number[],
): Uint8Array {
  return Uint8Array.from([
    // Registry, ordering and supplement stand first: they make the font a CID-keyed one.
    ...operandBytes(adobe),
    ...operandBytes(identity),
    ...operandBytes(0),
    ...operatorBytes(operator.registry),
    ...taken(top, [operator.fontMatrix, operator.fontBox]),
    ...offsetOperand(charStrings.length),
    ...operatorBytes(operator.glyphCount),
    ...offsetOperand(charset),
    operator.charset,
    // Before what counts on the number of glyphs, for readers that go through it once.
    ...offsetOperand(glyphs),
    operator.charStrings,
    ...offsetOperand(select),
    ...operatorBytes(operator.fontDictSelect),
    ...offsetOperand(dicts),
    ...operatorBytes(operator.fontDicts),
  ]);
}

function fontDict(font: Dict, length: number, offset: number): Uint8Array {
  return Uint8Array.from([
    ...taken(font, [operator.fontMatrix]),
    ...offsetOperand(length),
    ...offsetOperand(offset),
    operator.private,
  ]);
}

/** The hints of a private dictionary. */
function privateDict(source: Dict): Uint8Array {
  return Uint8Array.from(
    taken(
      source,
      [...source.keys()].filter((key) => !leftOut.includes(key)),
    ),
  );
}

/** The entries of a dictionary as they stand in it. */
function taken(dict: Dict, keys: readonly number[]): number[] {
  return keys.flatMap((key) => [...(dict.get(key)?.bytes ?? [])]);
}

/** A charset of one range: glyph 1 is character id 1, and so on; glyph 0 is not listed (format 2). */
function identityCharset(glyphCount: number): Uint8Array {
  const others = Math.max(0, glyphCount - 2);
  return glyphCount < 2
    ? Uint8Array.of(0)
    : Uint8Array.of(2, 0, 1, (others >> 8) & 255, others & 255);
}

/** One byte for each glyph (format 0). */
function fontDictSelect(numbers: readonly number[]): Uint8Array {
  return Uint8Array.from([0, ...numbers]);
}

function index(objects: readonly Uint8Array[]): Uint8Array {
  const count = objects.length;
  if (count === 0) return Uint8Array.of(0, 0);
  const bytes = new Uint8Array(3 + (count + 1) * 4 + lengthOf(objects));
  const view = new DataView(bytes.buffer);
  view.setUint16(0, count);
  view.setUint8(2, 4);
  let offset = 1;
  const base = 2 + (count + 1) * 4;
  for (const [number, object] of objects.entries()) {
    view.setUint32(3 + number * 4, offset);
    bytes.set(object, base + offset);
    offset += object.length;
  }
  view.setUint32(3 + count * 4, offset);
  return bytes;
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
