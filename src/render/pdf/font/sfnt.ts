import type { OpenFile } from '../../../host/host.js';
import type { Piece } from './pieces.js';

/** Why a file cannot be used as a font face. */
export interface FontFault {
  readonly kind: 'fault';
  /**
   * `format`: no font. `woff`: a font packed for web pages. `variable`: a variable font, of which a
   * PDF would show only the default instance. `broken`: a table is missing, cut off, or contradicts
   * another. `no-unicode`: no table says which character a glyph is. `restricted`, `bitmap-only`: its
   * licence keeps the file, or its outlines, out of other documents.
   */
  readonly reason:
    | 'format'
    | 'woff'
    | 'variable'
    | 'broken'
    | 'no-unicode'
    | 'restricted'
    | 'bitmap-only';
}

/** A fault with this reason. */
export function fault(reason: FontFault['reason']): FontFault {
  return { kind: 'fault', reason };
}

/** A font's tables, each read when it is first asked for. */
export interface FontTables {
  has(tag: string): boolean;
  /** A whole table; undefined where there is none, or one that is longer than any sound font's. */
  table(tag: string): DataView | undefined;
  /** Where a table lies; for one that is too large to be read whole. */
  place(tag: string): Piece | undefined;
  readonly file: OpenFile;
}

/** The longest table that is read whole, in bytes: the largest `cmap` of a real font has a tenth of it. */
const longestTable = 8_000_000;

/** The first word of a file with TrueType outlines; or `true`, as Apple's older fonts have it. */
const trueTypeVersions = [0x00010000, 0x74727565];
const openTypeWithCff = 0x4f54544f;
const collection = 0x74746366;
const webFonts = [0x774f4646, 0x774f4632];

/**
 * Where the fonts of a file begin: one place for a single font, more for a collection (OpenType,
 * “Organization of an OpenType font”).
 */
export function fontOffsets(file: OpenFile): readonly number[] | FontFault {
  const head = viewOf(bytesAt(file, 0, 12));
  if (head.byteLength < 12) return fault('format');
  const version = head.getUint32(0);
  if (webFonts.includes(version)) return fault('woff');
  if (isFont(version)) return [0];
  if (version !== collection) return fault('format');
  const count = head.getUint32(8);
  if (count === 0 || 12 + count * 4 > file.size) return fault('broken');
  const offsets = viewOf(bytesAt(file, 12, count * 4));
  return Array.from({ length: offsets.byteLength >> 2 }, (_, at) => offsets.getUint32(at * 4));
}

/** Reads the table directory of the font at `start`. A table beyond the file's end is none. */
export function readTables(file: OpenFile, start: number): FontTables | FontFault {
  const head = viewOf(bytesAt(file, start, 12));
  if (head.byteLength < 12 || !isFont(head.getUint32(0))) return fault('broken');
  const records = viewOf(bytesAt(file, start + 12, head.getUint16(4) * 16));
  const places = new Map<string, Piece>();
  for (let record = 0; record + 16 <= records.byteLength; record += 16) {
    const at = records.getUint32(record + 8);
    const length = records.getUint32(record + 12);
    if (at + length <= file.size) places.set(tagAt(records, record), { at, length });
  }
  const known = new Map<string, DataView>();
  return {
    file,
    has: (tag) => places.has(tag),
    place: (tag) => places.get(tag),
    table(tag) {
      const place = places.get(tag);
      if (place === undefined || place.length > longestTable) return undefined;
      const table = known.get(tag) ?? viewOf(bytesAt(file, place.at, place.length));
      known.set(tag, table);
      return table;
    },
  };
}

/** `length` bytes of a file from `at` on; fewer where it ends before. */
export function bytesAt(file: OpenFile, at: number, length: number): Uint8Array {
  const bytes = new Uint8Array(Math.max(0, Math.min(length, file.size - at)));
  return bytes.subarray(0, file.read(at, bytes));
}

/** Bytes as a view on the same memory. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function isFont(version: number): boolean {
  return trueTypeVersions.includes(version) || version === openTypeWithCff;
}

function tagAt(records: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((byte) => records.getUint8(at + byte)));
}
