import type { DrawnGlyph } from './font.js';
import { loadOutlines } from './load-outlines.js';
import { shifted, withComponents } from './outline.js';
import type { TrueTypeFont } from './true-type.js';
import { writeTables } from './write-sfnt.js';

/** One glyph of the program: its outline and horizontal metrics. */
interface Row {
  readonly outline: Uint8Array;
  readonly advance: number;
  readonly bearing: number;
}

/** A TrueType font numbers its glyphs with 16 bits. */
const mostGlyphs = 0xffff;

/**
 * Makes a TrueType file. Glyph 0 is empty; then comes a row for each entry; then the glyphs that only
 * other glyphs draw, or all others where the font is to stay whole. The first entry of a glyph as the
 * font draws it holds its outline, and every other entry refers to that.
 */
export function trueTypeProgram(font: TrueTypeFont, entries: readonly DrawnGlyph[]): Uint8Array {
  const outlines = loadOutlines(font, wantedGlyphs(font, entries));
  const numbers = new Map<number, number>();
  for (const [index, { glyph, shift, advance }] of entries.entries()) {
    const plain = shift === 0 && advance === font.advance(glyph);
    if (plain && !numbers.has(glyph)) numbers.set(glyph, index + 1);
  }
  let next = entries.length + 1;
  for (const glyph of outlines.keys()) {
    if (numbers.has(glyph) || next >= mostGlyphs) continue;
    numbers.set(glyph, next);
    next += 1;
  }

  const rows: Row[] = [{ outline: new Uint8Array(), advance: 0, bearing: 0 }];
  for (const [index, { glyph, shift, advance }] of entries.entries()) {
    const number = numbers.get(glyph) ?? 0;
    if (number === index + 1) continue;
    rows[index + 1] = {
      outline: shifted(outlines.get(glyph)?.bytes ?? new Uint8Array(), number, shift),
      advance,
      bearing: font.bearing(glyph) + shift,
    };
  }
  for (const [glyph, number] of numbers) {
    const { bytes = new Uint8Array(), parts = [] } = outlines.get(glyph) ?? {};
    rows[number] = {
      outline: withComponents(bytes, parts, (part) => numbers.get(part) ?? 0),
      advance: font.advance(glyph),
      bearing: font.bearing(glyph),
    };
  }
  return writeTables(tablesOf(font, rows));
}

/** The glyphs that entries draw, and all others of a font that is to stay whole. */
function wantedGlyphs(font: TrueTypeFont, entries: readonly DrawnGlyph[]): readonly number[] {
  const drawn = entries.map(({ glyph }) => glyph);
  if (font.embedding === 'used-glyphs') return drawn;
  return [...drawn, ...Array.from({ length: font.glyphCount - 1 }, (_, before) => before + 1)];
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
    const table = font.tables.table(tag);
    if (table) tables.set(tag, bytesOf(table));
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
  const table = font.tables.table(tag);
  const bytes = new Uint8Array(table?.byteLength ?? 0);
  if (table) bytes.set(bytesOf(table));
  return new DataView(bytes.buffer);
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}
