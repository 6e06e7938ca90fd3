import type { Draft } from '../draft.js';
import type { Face } from '../face.js';
import type { Span } from './span.js';

/** A stroke through deleted text, in em: its height over the baseline and its thickness. */
const stroke = { rise: 0.32, thickness: 0.05 } as const;

/** Joins glyphs that stand side by side into runs, as long as all but their shape is the same. */
export class RunWriter {
  readonly #frames: Draft[];
  readonly #baseline: number;
  readonly #source: string;
  #span: Span | undefined;
  #isTurned = false;
  #face: Face | undefined;
  #x = 0;
  #width = 0;
  #glyphs: number[] = [];
  #advances: number[] = [];
  /** UTF-16 units of each glyph's text; not kept while each is one code point. */
  #lengths: number[] | undefined;
  /** The run's text so far: what is joined already, and a stretch of the source behind it. */
  #text = '';
  #from = 0;
  #to = 0;

  constructor(frames: Draft[], baseline: number, source: string) {
    this.#frames = frames;
    this.#baseline = baseline;
    this.#source = source;
  }

  /**
   * Adds a glyph at `x` that stands for the source's text from `from` to `to`; a run that it does
   * not belong to is closed before.
   */
  add(
    span: Span,
    face: Face,
    glyph: number,
    x: number,
    advance: number,
    from: number,
    to: number,
  ): void {
    if (face !== this.#face || (span !== this.#span && !isSame(span, this.#span))) {
      this.close();
      this.#span = span;
      this.#face = face;
      this.#x = x;
      this.#from = from;
      this.#to = from;
    }
    if (to - from !== 1) this.#count(from, to);
    this.#lengths?.push(to - from);
    if (from !== this.#to) {
      this.#text = this.#joined();
      this.#from = from;
    }
    this.#to = to;
    this.#glyphs.push(glyph);
    this.#advances.push(advance);
    this.#width += advance;
  }

  /** Says whether the glyphs to come run from right to left. */
  turn(isTurned: boolean): void {
    if (isTurned !== this.#isTurned) this.close();
    this.#isTurned = isTurned;
  }

  /** Begins to keep lengths at the first glyph that stands for more or less than one code point. */
  #count(from: number, to: number): void {
    const isPair = to - from === 2 && (this.#source.codePointAt(from) ?? 0) > 0xffff;
    if (!isPair) this.#lengths ??= Array.from(this.#joined(), (character) => character.length);
  }

  #joined(): string {
    return this.#text + this.#source.slice(this.#from, this.#to);
  }

  /** Writes the run that is open, with its stroke and the area of its link. */
  close(): void {
    const span = this.#span;
    const face = this.#face;
    if (span === undefined || face === undefined) return;
    const baseline = this.#baseline - span.rise;
    this.#frames.push({
      kind: 'glyphs',
      owner: span.owner,
      face,
      size: span.size,
      colour: span.colour,
      x: this.#x,
      baseline,
      glyphs: this.#glyphs,
      advances: this.#advances,
      text: this.#joined(),
      ...(this.#lengths === undefined ? {} : { lengths: this.#lengths }),
      ...(this.#isTurned ? { turned: true } : {}),
    });
    if (span.strike) this.#strike(span);
    if (span.link !== undefined) this.link(span, this.#x, this.#width);
    this.#span = undefined;
    this.#face = undefined;
    this.#width = 0;
    this.#glyphs = [];
    this.#advances = [];
    this.#lengths = undefined;
    this.#text = '';
  }

  /** Writes the area of a link, or widens the one before it if it is of the same link. */
  link(span: Span, x: number, width: number): void {
    if (span.link === undefined) return;
    const { target, node } = span.link;
    const top = this.#baseline - span.rise - span.size * 0.88;
    const last = this.#frames.findLast((frame) => frame.kind === 'link');
    if (last?.kind === 'link' && last.owner === node) {
      const at = this.#frames.indexOf(last);
      this.#frames[at] = { ...last, width: x + width - last.x };
      return;
    }
    this.#frames.push({ kind: 'link', owner: node, target, x, y: top, width, height: span.size });
  }

  #strike(span: Span): void {
    this.#frames.push({
      kind: 'box',
      owner: 'artifact',
      colour: span.colour,
      x: this.#x,
      y: this.#baseline - span.rise - span.size * stroke.rise,
      width: this.#width,
      height: span.size * stroke.thickness,
    });
  }
}

function isSame(span: Span, other: Span | undefined): boolean {
  return (
    other !== undefined &&
    span.size === other.size &&
    span.rise === other.rise &&
    span.colour === other.colour &&
    span.owner === other.owner &&
    span.strike === other.strike &&
    span.link === other.link &&
    span.role === other.role
  );
}
