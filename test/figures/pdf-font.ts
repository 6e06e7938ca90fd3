import { isList, Operator, type PdfObjects, PdfScanner, type PdfValue } from '../pdf-objects.js';

/** A font of two-byte codes: how wide they are, in em, and what text they stand for. */
export interface PdfFont {
  readonly name: string;
  width(code: number): number;
  text(code: number): string;
}

/** Reads a composite font (ISO 32000-1, 9.7). */
export function readFont(objects: PdfObjects, value: PdfValue): PdfFont {
  const font = objects.dictionary(value);
  const descendant = objects.dictionary(objects.list(font.get('DescendantFonts'))[0]);
  const widths = readWidths(objects, descendant.get('W'));
  const usual = Number(objects.get(descendant.get('DW')) ?? 1000);
  const texts = readTexts(objects.bytes(font.get('ToUnicode')));
  return {
    name: String(objects.get(font.get('BaseFont'))).replace(/^\/(?:[A-Z]{6}\+)?/, ''),
    width: (code) => (widths.get(code) ?? usual) / 1000,
    text: (code) => texts.get(code) ?? '',
  };
}

/** `c [w …]` and `first last w`, by turns (9.7.4.3). */
function readWidths(objects: PdfObjects, value: PdfValue): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const list = objects.list(value);
  for (let at = 0; at < list.length; ) {
    const first = Number(objects.get(list[at]));
    const next = objects.get(list[at + 1]);
    if (isList(next)) {
      for (const [index, width] of next.entries()) widths.set(first + index, Number(width));
      at += 2;
      continue;
    }
    for (let code = first; code <= Number(next); code += 1)
      widths.set(code, Number(objects.get(list[at + 2])));
    at += 3;
  }
  return widths;
}

/** The mappings of a CMap (9.10.3): of single codes, as the program writes them, and of ranges. */
function readTexts(bytes: Buffer): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  const scanner = new PdfScanner(bytes);
  let operands: PdfValue[] = [];
  for (;;) {
    const value = scanner.value();
    if (!(value instanceof Operator)) {
      operands.push(value);
      continue;
    }
    if (value.name === '') return texts;
    const step = value.name === 'endbfchar' ? 2 : value.name === 'endbfrange' ? 3 : 0;
    for (let at = 0; step > 0 && at + step <= operands.length; at += step)
      addTexts(texts, operands[at], operands[at + step - 2], operands[at + step - 1]);
    operands = [];
  }
}

function addTexts(
  texts: Map<number, string>,
  first: PdfValue,
  last: PdfValue,
  target: PdfValue,
): void {
  const from = codeOf(first);
  for (let code = from; code <= codeOf(last); code += 1) {
    const bytes = isList(target) ? target[code - from] : target;
    if (!Buffer.isBuffer(bytes)) continue;
    const text = Buffer.from(bytes).swap16().toString('utf16le');
    texts.set(code, isList(target) ? text : withLastUnit(text, code - from));
  }
}

/** The text whose last unit is by so much higher. */
function withLastUnit(text: string, by: number): string {
  return by === 0
    ? text
    : text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by);
}

function codeOf(value: PdfValue): number {
  return Buffer.isBuffer(value) ? value.readUIntBE(0, value.length) : 0;
}
