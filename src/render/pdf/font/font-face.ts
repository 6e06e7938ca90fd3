import type { Face } from '../../../typeset/face.js';
import type { DrawnGlyph, Font } from './font.js';

/** Numbers from here on are trimmed glyphs; a font has at most 65,535 of its own. */
const firstTrimmed = 0x10000;

const openingQuotes = new Set([0x2018, 0x201c]);
const closingQuotes = new Set([0x2019, 0x201d]);
const middleDot = 0xb7;

/**
 * A face made of a font. It gathers the trimmed glyphs of a document, so each document has its own;
 * the font is shared.
 */
export class FontFace implements Face {
  readonly ascent: number;
  readonly descent: number;
  readonly #trimmed: DrawnGlyph[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(
    readonly id: string,
    readonly font: Font,
  ) {
    this.ascent = font.ascent / font.unitsPerEm;
    this.descent = font.descent / font.unitsPerEm;
  }

  /**
   * Quotation marks and the middle dot stand in half an em at least: 楷 faces draw them as Western
   * ones, 0.35 em wide, so that they would stick to the characters (GB/T 15834, 5.1).
   */
  glyph(codePoint: number): number {
    const glyph = this.font.glyph(codePoint);
    if (glyph === 0) return 0;
    const missing = 0.5 - this.advance(glyph);
    if (missing <= 0) return glyph;
    if (openingQuotes.has(codePoint)) return this.trimmed(glyph, -missing, 0);
    if (closingQuotes.has(codePoint)) return this.trimmed(glyph, 0, -missing);
    if (codePoint === middleDot) return this.trimmed(glyph, -missing / 2, -missing / 2);
    return glyph;
  }

  advance(glyph: number): number {
    const advance = glyph < firstTrimmed ? this.font.advance(glyph) : this.drawn(glyph).advance;
    return advance / this.font.unitsPerEm;
  }

  trimmed(glyph: number, start: number, end: number): number {
    const { unitsPerEm } = this.font;
    const whole = this.drawn(glyph);
    const shift = whole.shift - Math.round(start * unitsPerEm);
    const advance = whole.advance - Math.round(start * unitsPerEm) - Math.round(end * unitsPerEm);
    return this.#number({ glyph: whole.glyph, shift, advance: Math.max(0, advance) });
  }

  /** How a glyph of this face, trimmed or not, is drawn with the font's own. */
  drawn(glyph: number): DrawnGlyph {
    const trimmed = glyph < firstTrimmed ? undefined : this.#trimmed[glyph - firstTrimmed];
    return trimmed ?? { glyph, shift: 0, advance: this.font.advance(glyph) };
  }

  #number(drawn: DrawnGlyph): number {
    if (drawn.shift === 0 && drawn.advance === this.font.advance(drawn.glyph)) return drawn.glyph;
    const key = `${drawn.glyph} ${drawn.shift} ${drawn.advance}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = firstTrimmed + this.#trimmed.length;
    this.#trimmed.push(drawn);
    this.#numbers.set(key, number);
    return number;
  }
}
