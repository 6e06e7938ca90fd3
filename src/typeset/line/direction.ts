import bidiFactory, { type Bidi } from 'bidi-js';

/** Hebrew, Arabic and all other scripts that run from right to left, and the marks that call for it. */
const rightToLeft =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Letters of scripts whose shape depends on their neighbours: Arabic, Syriac, N'Ko and their kin. */
const joining = /[\u0620-\u064a\u066e-\u06d3\u0710-\u076f\u07ca-\u07ea\u0840-\u0858\u08a0-\u08c9]/;

/** How a paragraph runs that holds text from right to left (UAX #9). Offsets are UTF-16 units. */
export class Directions {
  /** True where the paragraph itself runs from right to left: its first letter does (P2, P3). */
  readonly isTurned: boolean;
  readonly #bidi: Bidi;
  readonly #levels: Uint8Array;

  private constructor(text: string) {
    this.#bidi = bidiFactory();
    const { levels, paragraphs } = this.#bidi.getEmbeddingLevels(text);
    this.#levels = levels;
    this.isTurned = isTurned(paragraphs[0]?.level ?? 0);
  }

  /** Undefined where all text runs from left to right, as nearly always. */
  static of(text: string): Directions | undefined {
    return rightToLeft.test(text) ? new Directions(text) : undefined;
  }

  /** The embedding level of what stands at an offset. */
  level(offset: number): number {
    return this.#levels[offset] ?? 0;
  }

  /** What is drawn for a character: a bracket is mirrored where the text is turned (L4). */
  shown(offset: number, codePoint: number): number {
    if (!isTurned(this.level(offset))) return codePoint;
    const mirrored = this.#bidi.getMirroredCharacter(String.fromCodePoint(codePoint));
    return mirrored?.codePointAt(0) ?? codePoint;
  }
}

/** True of a level that runs from right to left. */
export function isTurned(level: number): boolean {
  return level % 2 === 1;
}

/** The order from left to right of what has these levels: from the highest down, runs are reversed (L2). */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = levels.map((_, index) => index);
  const isIn = (place: number, level: number) => (levels[order[place] ?? -1] ?? -1) >= level;
  for (let level = Math.max(0, ...levels); level > 0; level--) {
    for (let from = 0; from < order.length; from++) {
      let to = from;
      while (isIn(to, level)) to += 1;
      order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  }
  return order;
}

/** True of a letter that is joined to its neighbours where it is set well. */
export function joins(codePoint: number): boolean {
  return codePoint >= 0x620 && joining.test(String.fromCodePoint(codePoint));
}
