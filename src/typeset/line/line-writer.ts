import type { Draft } from '../draft.js';
import type { Face } from '../face.js';
import type { Character, GlyphBook } from './glyph-book.js';
import { type Items, number } from './items.js';
import type { Gaps } from './justify.js';
import { Kind } from './kind.js';
import { RunWriter } from './run-writer.js';
import type { Span } from './span.js';

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
  write(from: number, to: number, gaps: Gaps): void {
    const { characters, spans, width } = this.#items;
    // What an item took of the space before it, so that the next place knows.
    let lead = 0;
    for (let index = from; index < to; index++) {
      const character = characters[index];
      const span = spans[index];
      if (character === undefined || span === undefined) continue;
      const gap = index + 1 < to ? gaps(index + 1) : 0;
      const next = characters[index + 1];
      const isTyped = index + 1 < to && number(this.#items.typed, index + 1) === 1;
      const share =
        isTyped || next === undefined ? noShare : shareOf(gap, character, next, span.size);
      const behind = isTyped ? 0 : gap - share.lead;
      if (span.thing !== undefined) this.#thing(span, number(width, index) + behind);
      else this.#glyph(index, character, span, lead, share.trail, behind);
      if (isTyped) this.#space(index, span, gap);
      lead = share.lead;
      if (span.note !== undefined && this.notes.at(-1) !== span.note) this.notes.push(span.note);
    }
    this.#endSpace(from, to);
    this.#run.close();
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
    const glyph = placedGlyph(character, lead / span.size, trail / span.size);
    const advance = number(this.#items.width, index) + lead + gap;
    const from = number(this.#items.start, index);
    const to = number(this.#items.end, index);
    this.#run.add(span, character.face, glyph, this.#x, advance, from, to);
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
    const { owner } = span;
    const box = {
      x: this.#x,
      y: this.#baseline - thing.height,
      width: thing.width,
      height: thing.height,
    };
    if (thing.picture === undefined)
      this.frames.push({ kind: 'box', owner, colour: span.colour, ...box });
    else this.frames.push({ kind: 'picture', owner, picture: thing.picture, ...box });
  }
}

/** How much of a space, in pt, the glyphs on its two sides take in themselves. */
interface Share {
  readonly trail: number;
  readonly lead: number;
}

const noShare: Share = { trail: 0, lead: 0 };

/** A mark takes its own blank back; of a Latin gap the Latin side takes it: it has fewer glyphs. */
function shareOf(gap: number, before: Character, after: Character, size: number): Share {
  const taken = Math.floor(gap / size / step + 1e-6) * step * size;
  if (taken <= 0) return noShare;
  const isAfter = after.blank === 'start' && before.blank !== 'end';
  const isLatinAfter = before.kind === Kind.Han && isLatin(after.kind);
  return isAfter || isLatinAfter ? { trail: 0, lead: taken } : { trail: taken, lead: 0 };
}

function isLatin(kind: Kind): boolean {
  return kind === Kind.Letter || kind === Kind.Digit;
}

/** The glyph of a character with the space, in em, that it takes in before and behind its body. */
function placedGlyph(character: Character, lead: number, trail: number): number {
  return variant(
    character.face,
    character.glyph,
    character.trimStart - lead,
    character.trimEnd - trail,
  );
}

/** A space no wider than it is set, in steps, so that the pen never goes back. */
function spaceGlyph(space: Character, width: number): number {
  const steps = Math.floor(width / step + 1e-6) * step;
  return steps < space.body ? variant(space.face, space.glyph, 0, space.body - steps) : space.glyph;
}

function variant(face: Face, glyph: number, start: number, end: number): number {
  return Math.abs(start) < 1e-6 && Math.abs(end) < 1e-6 ? glyph : face.trimmed(glyph, start, end);
}
