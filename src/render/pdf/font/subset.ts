import type { DrawnGlyph } from './font.js';
import type { FontFace } from './font-face.js';

/** A code of a subset: what it draws and the text that it stands for. */
interface Entry extends DrawnGlyph {
  readonly text: string;
}

/**
 * The part of a face that a document uses. Each pair of glyph and text gets a code of its own, from
 * 1 in the order of first use, so that a glyph that serves two characters (a radical and the
 * character of the same shape) copies as the one that was written. A code is the number of its glyph
 * in the subset's font program.
 */
export class FontSubset {
  readonly #entries: Entry[] = [];
  readonly #codes = new Map<number, Map<string, number>>();

  constructor(readonly face: FontFace) {}

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

  /** The font program: its glyphs are numbered by the codes. */
  program(): Uint8Array {
    return this.face.font.program(this.#entries);
  }
}
