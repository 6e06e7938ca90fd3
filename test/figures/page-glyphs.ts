import { Operator, type PdfObjects, PdfScanner, type PdfValue, Reference } from '../pdf-objects.js';
import { type PdfFont, readFont } from './pdf-font.js';

/** A glyph where it stands. Lengths in pt from the page's top left corner. */
export interface PageGlyph {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  /** How far it moves the pen by itself. */
  readonly width: number;
  readonly size: number;
  /** Its font's name without the subset tag. */
  readonly font: string;
  /** The marked content that it belongs to; undefined for an artifact. */
  readonly mark: number | undefined;
}

/** What one page shows, in the order of drawing. */
export interface GlyphPage {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly PageGlyph[];
}

/** A transformation as PDF writes it: a b c d e f. */
type Matrix = readonly [number, number, number, number, number, number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Reads every page's glyphs from its content stream (ISO 32000-1, 9.4 and 14.6). */
export function readGlyphs(objects: PdfObjects): readonly GlyphPage[] {
  const fonts = new Map<number, PdfFont>();
  return objects.pages.map((page) => {
    const box = objects.list(inherited(objects, page, 'MediaBox')).map(Number);
    const [left = 0, bottom = 0, right = 0, top = 0] = box;
    const reader = new PageReader(objects, page, top, fonts);
    reader.run();
    return { width: right - left, height: top - bottom, glyphs: reader.glyphs };
  });
}

function inherited(objects: PdfObjects, page: PdfValue, key: string): PdfValue {
  for (let at = page; at !== undefined; at = objects.dictionary(at).get('Parent')) {
    const found = objects.dictionary(at).get(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

class PageReader {
  readonly glyphs: PageGlyph[] = [];
  readonly #objects: PdfObjects;
  readonly #page: PdfValue;
  readonly #top: number;
  readonly #fonts: Map<number, PdfFont>;
  #matrix = identity;
  readonly #saved: Matrix[] = [];
  #line = identity;
  #font: PdfFont | undefined;
  #size = 0;
  /** What is shown runs from right to left. */
  #turned = false;
  /** The marks that are open; undefined for an artifact. */
  readonly #marks: (number | undefined)[] = [];

  constructor(objects: PdfObjects, page: PdfValue, top: number, fonts: Map<number, PdfFont>) {
    this.#objects = objects;
    this.#page = page;
    this.#top = top;
    this.#fonts = fonts;
  }

  run(): void {
    const contents = this.#objects.list(this.#objects.dictionary(this.#page).get('Contents'));
    const pieces = contents.flatMap((part) => [this.#objects.bytes(part), Buffer.from('\n')]);
    const scanner = new PdfScanner(Buffer.concat(pieces));
    let operands: PdfValue[] = [];
    for (;;) {
      const value = scanner.value();
      if (!(value instanceof Operator)) {
        operands.push(value);
        continue;
      }
      if (value.name === '') return;
      this.#operator(value.name, operands);
      operands = [];
    }
  }

  #operator(operator: string, operands: readonly PdfValue[]): void {
    switch (operator) {
      case 'q':
        this.#saved.push(this.#matrix);
        break;
      case 'Q':
        this.#matrix = this.#saved.pop() ?? identity;
        break;
      case 'cm':
        this.#matrix = times(matrixOf(operands), this.#matrix);
        break;
      case 'BT':
        this.#line = identity;
        break;
      case 'Tf':
        this.#font = this.#fontOf(operands[0]);
        this.#size = Number(operands[1]);
        break;
      case 'Tm':
        this.#line = matrixOf(operands);
        break;
      case 'Td':
        this.#line = times([1, 0, 0, 1, Number(operands[0]), Number(operands[1])], this.#line);
        break;
      case 'TJ':
        this.#show(this.#objects.list(operands[0]));
        break;
      case 'Tj':
        this.#show(operands);
        break;
      case 'BDC':
        this.#marks.push(this.#markOf(operands));
        break;
      case 'BMC':
        // What is turned round stays a part of what it stands in.
        this.#turned = operands[0] === '/ReversedChars';
        this.#marks.push(this.#turned ? this.#marks.at(-1) : undefined);
        break;
      case 'EMC':
        this.#turned = false;
        this.#marks.pop();
        break;
    }
  }

  #markOf([tag, properties]: readonly PdfValue[]): number | undefined {
    const mark = this.#objects.dictionary(properties).get('MCID');
    if (typeof mark === 'number') return mark;
    return tag === '/Artifact' ? undefined : this.#marks.at(-1);
  }

  #fontOf(name: PdfValue): PdfFont | undefined {
    const resources = this.#objects.dictionary(inherited(this.#objects, this.#page, 'Resources'));
    const fonts = this.#objects.dictionary(resources.get('Font'));
    const font = fonts.get(String(name).slice(1));
    if (!(font instanceof Reference)) return undefined;
    const known = this.#fonts.get(font.number) ?? readFont(this.#objects, font);
    this.#fonts.set(font.number, known);
    return known;
  }

  #show(pieces: readonly PdfValue[]): void {
    const font = this.#font;
    if (font === undefined) return;
    const from = this.glyphs.length;
    // The pen, in the units of the text space.
    let pen = 0;
    for (const piece of pieces) {
      if (typeof piece === 'number') pen -= (piece / 1000) * this.#size;
      if (!Buffer.isBuffer(piece)) continue;
      for (let at = 0; at + 1 < piece.length; at += 2) {
        const code = piece.readUInt16BE(at);
        const width = font.width(code) * this.#size;
        this.#glyph(font, font.text(code), pen, width);
        pen += width;
      }
    }
    this.#line = times([1, 0, 0, 1, pen, 0], this.#line);
    if (this.#turned) this.glyphs.push(...this.glyphs.splice(from).reverse());
  }

  #glyph(font: PdfFont, text: string, pen: number, width: number): void {
    const [scaleX, , , scaleY, x, y] = times([1, 0, 0, 1, pen, 0], times(this.#line, this.#matrix));
    this.glyphs.push({
      text,
      x,
      baseline: this.#top - y,
      width: width * scaleX,
      size: this.#size * Math.abs(scaleY),
      font: font.name,
      mark: this.#marks.at(-1),
    });
  }
}

function matrixOf(operands: readonly PdfValue[]): Matrix {
  const [a, b, c, d, e, f] = operands.map(Number);
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}

function times(first: Matrix, then: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [g, h, i, j, k, l] = then;
  return [
    a * g + b * i,
    a * h + b * j,
    c * g + d * i,
    c * h + d * j,
    e * g + f * i + k,
    e * h + f * j + l,
  ];
}
