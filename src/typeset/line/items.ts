import type { Directions } from './direction.js';
import type { Character } from './glyph-book.js';
import type { Space } from './spacing.js';
import type { Span } from './span.js';

/**
 * A paragraph, measured: its items (a character, a mark of two, a thing in the line) and the places
 * between them. Place `i` stands before item `i`, place `count` behind the last. What a place holds
 * of space is gone when the line breaks there. Lengths in pt, columns of numbers for speed.
 */
export class Items {
  readonly text: string;
  /** Of a paragraph that holds text from right to left. */
  readonly directions: Directions | undefined;
  count = 0;
  readonly characters: Character[] = [];
  readonly spans: Span[] = [];
  /** UTF-16 offsets in {@link text} of each item. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly width: Float64Array;
  /** The space at each place, and what it gives, as in {@link Space}. */
  readonly gap: Float64Array;
  readonly open: Float64Array;
  readonly loose: Float64Array;
  readonly close: Float64Array;
  readonly press: Float64Array;
  /** What a break at each place costs: 0, more, Infinity (none may be), -Infinity (one must be). */
  readonly penalty: Float64Array;
  /** 1 where the author typed a space at the place. */
  readonly typed: Uint8Array;
  // Sums of all before each place, so that a line is measured by two look-ups.
  readonly #widths: Float64Array;
  readonly #opens: Float64Array;
  readonly #looses: Float64Array;
  readonly #closes: Float64Array;
  readonly #presses: Float64Array;

  constructor(text: string, directions?: Directions) {
    const size = text.length + 1;
    this.text = text;
    this.directions = directions;
    this.start = new Uint32Array(size);
    this.end = new Uint32Array(size);
    this.typed = new Uint8Array(size);
    const columns = new Float64Array(12 * size);
    const column = (index: number) => columns.subarray(index * size, (index + 1) * size);
    this.width = column(0);
    this.gap = column(1);
    this.open = column(2);
    this.loose = column(3);
    this.close = column(4);
    this.press = column(5);
    this.penalty = column(6);
    this.#widths = column(7);
    this.#opens = column(8);
    this.#looses = column(9);
    this.#closes = column(10);
    this.#presses = column(11);
  }

  /** Adds an item behind those there are; the space before it is set already. */
  push(character: Character, span: Span, width: number, start: number, end: number): void {
    const at = this.count;
    const next = at + 1;
    this.characters.push(character);
    this.spans.push(span);
    this.start[at] = start;
    this.end[at] = end;
    this.width[at] = width;
    this.count = next;
    this.#widths[next] = number(this.#widths, at) + number(this.gap, at) + width;
    this.#opens[next] = number(this.#opens, at) + number(this.open, at);
    this.#looses[next] = number(this.#looses, at) + number(this.loose, at);
    this.#closes[next] = number(this.#closes, at) + number(this.close, at);
    this.#presses[next] = number(this.#presses, at) + number(this.press, at);
  }

  /** Sets the space before the next item, whose em is `size` pt. */
  leave(space: Space, size: number): void {
    const at = this.count;
    this.gap[at] = space.natural * size;
    this.open[at] = space.open * size;
    this.loose[at] = space.loose * size;
    this.close[at] = space.close * size;
    this.press[at] = space.press * size;
  }

  /** The width of a line of the items from `from` up to `to`, as it stands. */
  natural(from: number, to: number): number {
    return number(this.#widths, to) - number(this.#widths, from) - number(this.gap, from);
  }

  /** How far the spaces of such a line widen first. */
  opening(from: number, to: number): number {
    return number(this.#opens, to) - number(this.#opens, from) - number(this.open, from);
  }

  /** How far they widen then, at a ratio of 1. */
  loosening(from: number, to: number): number {
    return number(this.#looses, to) - number(this.#looses, from) - number(this.loose, from);
  }

  /** How far they narrow first. */
  closing(from: number, to: number): number {
    return number(this.#closes, to) - number(this.#closes, from) - number(this.close, from);
  }

  /** How far they narrow then, at a ratio of 1. */
  pressing(from: number, to: number): number {
    return number(this.#presses, to) - number(this.#presses, from) - number(this.press, from);
  }
}

/** A number of a column; columns are as long as the text, so none is ever absent. */
export function number(column: Float64Array | Uint32Array | Uint8Array, index: number): number {
  return column[index] ?? 0;
}
