import { components, shifted, withComponents } from './outline.js';
import { writeTables } from './sfnt.js';
import type { TrueTypeFont } from './true-type.js';
import type { DrawnGlyph, TrueTypeFace } from './true-type-face.js';

/** A code of a subset: what it draws and the text that it stands for. */
interface Entry extends DrawnGlyph {
  readonly text: string;
}

/** Composites nested deeper than this are drawn empty; real fonts stop at two or three. */
const deepest = 6;

/**
 * The part of a face that a document uses. Each pair of glyph and text gets a code of its own, from
 * 1 in the order of first use, so that a glyph that serves two characters (a radical and the
 * character of the same shape) copies as the one that was written. A code is the number of its glyph
 * in the subset's font program.
 */
export class FontSubset {
  readonly #entries: Entry[] = [];
  readonly #codes = new Map<number, Map<string, number>>();

  constructor(readonly face: TrueTypeFace) {}

  /** The code for a glyph of the face that stands for `text`. */
  code(glyph: number, text: string): number {
    let byText = this.#codes.get(glyph);
    if (!byText) {
      byText = new Map();
      this.#codes.set(glyph, byText);
    }
    const known = byText.get(text);
    if (known !== undefined) return known;
    this.#entries.push({ ...this.face.drawn(glyph), text });
    byText.set(text, this.#entries.length);
    return this.#entries.length;
  }

  /** How many codes there are. */
  get size(): number {
    return this.#entries.length;
  }

  /** The texts of the codes, from code 1. */
  get texts(): readonly string[] {
    return this.#entries.map((entry) => entry.text);
  }

  /** The advances of the codes in thousandths of an em, from code 1. */
  get widths(): readonly number[] {
    const { unitsPerEm } = this.face.font;
    return this.#entries.map((entry) => (entry.advance * 1000) / unitsPerEm);
  }

  /** The font program: a TrueType file whose glyphs are numbered by the codes. */
  program(): Uint8Array {
    return fontProgram(this.face.font, this.#entries);
  }
}

/** One glyph of the program: its outline and horizontal metrics. */
interface Row {
  readonly outline: Uint8Array;
  readonly advance: number;
  readonly bearing: number;
}

/**
 * Glyph 0 is empty; then a row for each entry; then the glyphs that only composites draw. The first
 * entry of a glyph as the font draws it holds its outline, and every other entry refers to that.
 */
function fontProgram(font: TrueTypeFont, entries: readonly Entry[]): Uint8Array {
  const rows: Row[] = [{ outline: new Uint8Array(), advance: 0, bearing: 0 }];
  const numbers = new Map<number, number>();
  for (const [index, entry] of entries.entries()) {
    const plain = entry.shift === 0 && entry.advance === font.advance(entry.glyph);
    if (plain && !numbers.has(entry.glyph)) numbers.set(entry.glyph, index + 1);
  }
  let next = entries.length + 1;

  const numberOf = (glyph: number, depth: number): number => {
    const known = numbers.get(glyph);
    if (known !== undefined) return known;
    const number = next;
    next += 1;
    numbers.set(glyph, number);
    rows[number] = ownRow(glyph, depth);
    return number;
  };
  const ownRow = (glyph: number, depth: number): Row => {
    const outline = font.outline(glyph);
    const parts = depth < deepest ? components(outline) : undefined;
    return {
      outline: parts
        ? withComponents(outline, parts, (part) => numberOf(part, depth + 1))
        : new Uint8Array(),
      advance: font.advance(glyph),
      bearing: font.bearing(glyph),
    };
  };

  for (const [index, entry] of entries.entries()) {
    if (numbers.get(entry.glyph) === index + 1) {
      rows[index + 1] = ownRow(entry.glyph, 0);
      continue;
    }
    rows[index + 1] = {
      outline: shifted(font.outline(entry.glyph), numberOf(entry.glyph, 0), entry.shift),
      advance: entry.advance,
      bearing: font.bearing(entry.glyph) + entry.shift,
    };
  }
  return writeTables(tablesOf(font, rows));
}

function tablesOf(font: TrueTypeFont, rows: readonly Row[]): Map<string, Uint8Array> {
  const length = rows.reduce((sum, row) => sum + row.outline.length + (row.outline.length & 1), 0);
  const glyf = new Uint8Array(length);
  const loca = new DataView(new ArrayBuffer((rows.length + 1) * 4));
  const hmtx = new DataView(new ArrayBuffer(rows.length * 4));
  let offset = 0;
  for (const [number, row] of rows.entries()) {
    glyf.set(row.outline, offset);
    offset += row.outline.length + (row.outline.length & 1);
    loca.setUint32((number + 1) * 4, offset);
    hmtx.setUint16(number * 4, row.advance);
    hmtx.setInt16(number * 4 + 2, row.bearing);
  }

  const head = copied(font, 'head');
  head.setInt16(50, 1);
  const hhea = copied(font, 'hhea');
  hhea.setUint16(34, rows.length);
  const maxp = copied(font, 'maxp');
  maxp.setUint16(4, rows.length);
  if (maxp.byteLength >= 32) allowReferences(maxp);

  const tables = new Map<string, Uint8Array>();
  // Programs that the glyphs' own instructions call, where a font brings them.
  for (const tag of ['cvt ', 'fpgm', 'prep']) {
    if (font.tables.has(tag)) tables.set(tag, bytesOf(copied(font, tag)));
  }
  tables.set('glyf', glyf);
  for (const [tag, view] of Object.entries({ head, hhea, hmtx, loca, maxp })) {
    tables.set(tag, bytesOf(view));
  }
  return tables;
}

/** A shifted glyph is a composite one level above the glyph that it refers to. */
function allowReferences(maxp: DataView): void {
  maxp.setUint16(10, Math.max(maxp.getUint16(6), maxp.getUint16(10)));
  maxp.setUint16(12, Math.max(maxp.getUint16(8), maxp.getUint16(12)));
  maxp.setUint16(28, Math.max(maxp.getUint16(28), 1));
  maxp.setUint16(30, maxp.getUint16(30) + 1);
}

function copied(font: TrueTypeFont, tag: string): DataView {
  const table = font.tables.get(tag);
  const bytes = new Uint8Array(table?.byteLength ?? 0);
  if (table) bytes.set(bytesOf(table));
  return new DataView(bytes.buffer);
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}
