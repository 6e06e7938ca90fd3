import type { Character } from './glyph-book.js';
import type { Span } from './span.js';

/**
 * A paragraph, measured: its items (a character, a mark of two, a thing in the line) and the places
 * between them. Place `i` stands before item `i`, place `count` behind the last. What a place holds
 * of space is gone when the line breaks there. Lengths in pt, columns of numbers for speed.
 */
export class Items {
  readonly text: string;
  count = 0;
  readonly characters: Character[] = [];
  readonly spans: Span[] = [];
  /** UTF-16 offsets in {@link text} of each item. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly width: Float64Array;
  /** The space at each place, and how far it may grow and shrink. */
  readonly gap: Float64Array;
  readonly stretch: Float64Array;
  readonly shrink: Float64Array;
  /** What a break at each place costs: 0, more, Infinity (none may be), -Infinity (one must be). */
  readonly penalty: Float64Array;
  /** 1 where the author typed a space at the place. */
  readonly typed: Uint8Array;
  /** Sums of all before each place, so that a line is measured by two look-ups. */
  readonly sumWidth: Float64Array;
  readonly sumStretch: Float64Array;
  readonly sumShrink: Float64Array;

  #width = 0;
  #stretch = 0;
  #shrink = 0;

  constructor(text: string) {
    const size = text.length + 1;
    this.text = text;
    this.start = new Uint32Array(size);
    this.end = new Uint32Array(size);
    this.typed = new Uint8Array(size);
    const columns = new Float64Array(8 * size);
    const column = (index: number) => columns.subarray(index * size, (index + 1) * size);
    this.width = column(0);
    this.gap = column(1);
    this.stretch = column(2);
    this.shrink = column(3);
    this.penalty = column(4);
    this.sumWidth = column(5);
    this.sumStretch = column(6);
    this.sumShrink = column(7);
  }

  /** Adds an item behind those there are; the space before it is set already. */
  push(character: Character, span: Span, width: number, start: number, end: number): void {
    const at = this.count;
    this.characters.push(character);
    this.spans.push(span);
    this.start[at] = start;
    this.end[at] = end;
    this.width[at] = width;
    this.count = at + 1;
    this.#width += (this.gap[at] ?? 0) + width;
    this.#stretch += this.stretch[at] ?? 0;
    this.#shrink += this.shrink[at] ?? 0;
    this.sumWidth[at + 1] = this.#width;
    this.sumStretch[at + 1] = this.#stretch;
    this.sumShrink[at + 1] = this.#shrink;
  }

  /** The width of a line of the items from `from` up to `to`, as it stands. */
  natural(from: number, to: number): number {
    return number(this.sumWidth, to) - number(this.sumWidth, from) - number(this.gap, from);
  }

  /** How far such a line can grow at the measure of ratio 1. */
  growth(from: number, to: number): number {
    return number(this.sumStretch, to) - number(this.sumStretch, from) - number(this.stretch, from);
  }

  /** How far such a line can be pressed. */
  give(from: number, to: number): number {
    return number(this.sumShrink, to) - number(this.sumShrink, from) - number(this.shrink, from);
  }
}

/** A number of a column; columns are as long as the text, so none is ever absent. */
export function number(column: Float64Array | Uint32Array | Uint8Array, index: number): number {
  return column[index] ?? 0;
}
