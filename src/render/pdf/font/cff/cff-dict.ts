import { shortNumber } from './cff-number.js';

/** An operator of a DICT: its operands, and its bytes as they stand in the font. */
interface DictEntry {
  readonly operands: readonly number[];
  readonly bytes: Uint8Array;
}

/** The entries of a DICT by operator; one of two bytes (12 7) counts as 0x0c07. */
export type Dict = ReadonlyMap<number, DictEntry>;

/** Operators of the DICTs that a document's font takes up (Adobe TN 5176, 9, 15 and 18). */
export const operator = {
  fontBox: 5,
  charset: 15,
  charStrings: 17,
  private: 18,
  subroutines: 19,
  defaultWidth: 20,
  nominalWidth: 21,
  fontMatrix: 0x0c07,
  charStringType: 0x0c06,
  registry: 0x0c1e,
  glyphCount: 0x0c22,
  fontDicts: 0x0c24,
  fontDictSelect: 0x0c25,
} as const;

/** Reads a DICT (Adobe TN 5176, 4); what is cut off at its end is left out. */
export function readDict(bytes: Uint8Array): Dict {
  const entries = new Map<number, DictEntry>();
  let operands: number[] = [];
  let start = 0;
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    if (first <= 21) {
      const isEscape = first === 12;
      const end = at + (isEscape ? 2 : 1);
      const key = isEscape ? 0x0c00 | (bytes[at + 1] ?? 0) : first;
      entries.set(key, { operands, bytes: bytes.subarray(start, end) });
      operands = [];
      start = end;
      at = end;
    } else if (first === 30) {
      const { value, end } = realNumber(bytes, at + 1);
      operands.push(value);
      at = end;
    } else {
      const { value, length } = first === 29 ? longNumber(bytes, at) : shortNumber(bytes, at);
      operands.push(value);
      at += length;
    }
  }
  return entries;
}

function longNumber(bytes: Uint8Array, at: number): { value: number; length: number } {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at + 1, at + 5);
  return { value: (first << 24) | (second << 16) | (third << 8) | fourth, length: 5 };
}

/** A real number in nibbles: the digits, then a: point, b: E, c: E-, e: minus, f: the end. */
function realNumber(bytes: Uint8Array, start: number): { value: number; end: number } {
  const signs = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', 'E', 'E-', '', '-'];
  let text = '';
  for (let at = start; at < bytes.length; at += 1) {
    const pair = bytes[at] ?? 0;
    for (const nibble of [pair >> 4, pair & 15]) {
      if (nibble === 15) return { value: Number(text) || 0, end: at + 1 };
      text += signs[nibble];
    }
  }
  return { value: 0, end: bytes.length };
}

/** A whole number of at most 32 bits in five bytes, so that an offset is as long as any other. */
export function offsetOperand(value: number): readonly number[] {
  return [29, (value >> 24) & 255, (value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** The bytes of an operator. */
export function operatorBytes(key: number): readonly number[] {
  return key > 255 ? [key >> 8, key & 255] : [key];
}
