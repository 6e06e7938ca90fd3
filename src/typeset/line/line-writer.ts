import type { Draft } from '../draft.js';
import type { Directions } from './direction.js';
import { type Character, type GlyphBook, variant } from './glyph-book.js';
import { type Items, number } from './items.js';
import { type Spread, spaceAt } from './justify.js';
import { Kind } from './kind.js';
import { RunWriter } from './run-writer.js';
import type { Span } from './span.js';
import { type Part, turnedLine } from './turned-parts.js';

/**
 * From this width on, in em, space becomes part of a glyph: readers of a PDF take wider moves of
 * the pen for spaces that were typed.
 */
const step = 0.125;

/** Writes one line's frames: runs of glyphs, pictures, leaders, areas of links, strokes. */
export class LineWriter {
  readonly frames: Draft[] = [];
  readonly notes: string[] = [];
  readonly #items: Items;
  readonly #book: GlyphBook;
  readonly #baseline: number;
  readonly #right: number;
  readonly #run: RunWriter;
  #x: number;

  constructor(items: Items, x: number, baseline: number, right: number, book: GlyphBook) {
    this.#items = items;
    this.#x = x;
    this.#baseline = baseline;
    this.#right = right;
    this.#book = book;
    this.#run = new RunWriter(this.frames, baseline, items.text);
  }

  /** Writes the items from `from` up to `to` with the spaces that the line was given. */
  write(from: number, to: number, spread: Spread): void {
    const items = this.#items;
    if (items.directions !== undefined) {
      this.#writeTurned(items.directions, from, to, spread);
      return;
    }
    // What an item takes in of the space before it: set when the item before is written.
    let lead = 0;
    for (let index = from; index < to; index++) {
      const character = items.characters[index];
      const span = items.spans[index];
      if (character === undefined || span === undefined) continue;
      const place = index + 1;
      const isTyped = place < to && items.typed[place] === 1;
      const gap = place < to ? spaceAt(items, place, spread) : 0;
      const share = isTyped ? noShare : shareOf(gap, character, items.characters[place], span.size);
      const behind = isTyped ? 0 : gap - share.lead;
      if (span.thing === undefined) this.#glyph(index, character, span, lead, share.trail, behind);
      else this.#thing(span, number(items.width, index) + behind);
      if (isTyped) this.#space(index, span, gap);
      lead = share.lead;
      if (span.note !== undefined && this.notes.at(-1) !== span.note) this.notes.push(span.note);
    }
    this.#endSpace(from, to);
    this.#run.close();
  }

  /** Writes a line that holds text from right to left, in the order of the text. */
  #writeTurned(directions: Directions, from: number, to: number, spread: Spread): void {
    const items = this.#items;
    const { visual, segments } = turnedLine(items, directions, from, to);
    const widthOf = ({ kind, index, end }: Part) =>
      kind === 'item' ? items.natural(index, end) : spaceAt(items, end, spread);
    const places = new Map<Part, number>();
    let x = this.#x;
    for (const part of visual) {
      places.set(part, x);
      x += widthOf(part);
    }
    for (const { isTurned, parts } of segments) {
      this.#run.turn(isTurned);
      for (const [at, part] of parts.entries()) {
        const next = parts[at + 1];
        const behind = next?.kind === 'space' && !this.#isTyped(next) ? widthOf(next) : 0;
        this.#x = places.get(part) ?? x;
        this.#part(part, widthOf(part), behind);
      }
      this.#run.close();
    }
    this.#x = x;
    this.#run.turn(false);
    this.#endSpace(from, to);
    this.#run.close();
  }

  #part(part: Part, width: number, behind: number): void {
    const { index } = part;
    const character = this.#items.characters[index];
    const span = this.#items.spans[index];
    if (character === undefined || span === undefined) return;
    if (part.kind === 'space') {
      if (this.#isTyped(part)) this.#space(index, span, width);
      return;
    }
    if (span.thing === undefined) this.#glyph(index, character, span, 0, 0, behind);
    else this.#thing(span, width);
    for (let mark = index + 1; mark < part.end; mark++) {
      const over = this.#items.characters[mark];
      const its = this.#items.spans[mark];
      if (over !== undefined && its !== undefined) this.#glyph(mark, over, its, 0, 0, 0);
    }
    if (span.note !== undefined && this.notes.at(-1) !== span.note) this.notes.push(span.note);
  }

  #isTyped({ end }: Part): boolean {
    return this.#items.typed[end] === 1;
  }

  /**
   * Sets a glyph: `lead` and `trail` of the space around it become its own, in pt; `gap` is all the
   * space behind it.
   */
  #glyph(
    index: number,
    character: Character,
    span: Span,
    lead: number,
    trail: number,
    gap: number,
  ): void {
    const { start, end, width } = this.#items;
    const isBare = lead === 0 && trail === 0;
    const glyph = isBare ? character.bare : padded(character, lead / span.size, trail / span.size);
    const advance = number(width, index) + lead + gap;
    const from = number(start, index);
    this.#run.add(span, character.face, glyph, this.#x, advance, from, number(end, index));
    this.#x += advance;
  }

  /** A typed space behind an item is a glyph, as wide as the gap that it counts as. */
  #space(index: number, span: Span, gap: number): void {
    const space = this.#book.character(span.role, 0x20);
    const at = this.#items.text.indexOf(' ', number(this.#items.end, index));
    const glyph = spaceGlyph(space, gap / span.size);
    if (space.missing) this.#run.close();
    else this.#run.add(span, space.face, glyph, this.#x, gap, at, at + 1);
    this.#x += gap;
  }

  /** A typed space at which the line breaks keeps its place in the text, but takes no room. */
  #endSpace(from: number, to: number): void {
    const span = this.#items.spans[to - 1];
    if (to <= from || span === undefined || span.thing !== undefined) return;
    if (to < this.#items.count && number(this.#items.typed, to) === 1) this.#space(to - 1, span, 0);
  }

  #thing(span: Span, width: number): void {
    this.#run.close();
    const { thing } = span;
    if (thing?.kind === 'leader') {
      const { owner } = span;
      const baseline = this.#baseline;
      this.frames.push({
        kind: 'leader',
        owner,
        anchor: thing.anchor,
        span,
        x: this.#x,
        right: this.#right,
        baseline,
      });
      if (span.link !== undefined) this.#run.link(span, this.#x, this.#right - this.#x);
    } else if (thing?.kind === 'picture') this.#picture(span, thing);
    this.#x += width;
  }

  #picture(span: Span, thing: Span['thing'] & { kind: 'picture' }): void {
    const { owner, link } = span;
    const box = {
      x: this.#x,
      y: this.#baseline - thing.height,
      width: thing.width,
      height: thing.height,
    };
    if (thing.picture === undefined)
      this.frames.push({ kind: 'box', owner, colour: span.colour, ...box });
    else this.frames.push({ kind: 'picture', owner, picture: thing.picture, ...box });
    if (link !== undefined)
      this.frames.push({ kind: 'link', owner: link.node, target: link.target, ...box });
  }
}

/** How much of a space, in pt, the glyphs on its two sides take in themselves. */
interface Share {
  readonly trail: number;
  readonly lead: number;
}

const noShare: Share = { trail: 0, lead: 0 };

/** A mark takes its own blank back; of a Latin gap the Latin side takes it: it has fewer glyphs. */
function shareOf(
  gap: number,
  before: Character,
  after: Character | undefined,
  size: number,
): Share {
  if (gap < step * size - 1e-6 || after === undefined) return noShare;
  const taken = Math.floor(gap / size / step + 1e-6) * step * size;
  const isAfter = after.blank === 'start' && before.blank !== 'end';
  const isLatinAfter = before.kind === Kind.Han && isLatin(after.kind);
  return isAfter || isLatinAfter ? { trail: 0, lead: taken } : { trail: taken, lead: 0 };
}

function isLatin(kind: Kind): boolean {
  return kind === Kind.Letter || kind === Kind.Digit;
}

/** The glyph of a character with the space, in em, that it takes in before and behind its body. */
function padded(character: Character, lead: number, trail: number): number {
  const { face, glyph, trimStart, trimEnd } = character;
  return variant(face, glyph, trimStart - lead, trimEnd - trail);
}

/** A space no wider than it is set, in steps, so that the pen never goes back. */
function spaceGlyph(space: Character, width: number): number {
  const steps = Math.floor(width / step + 1e-6) * step;
  return steps < space.body ? variant(space.face, space.glyph, 0, space.body - steps) : space.glyph;
}
