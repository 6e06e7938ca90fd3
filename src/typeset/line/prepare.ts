import { finding } from '../../model/finding.js';
import type { Setting } from '../setting.js';
import { Penalty } from './breaking.js';
import { isAttached } from './clean.js';
import { type DashPart, dashPart } from './dash.js';
import { Directions, joins } from './direction.js';
import { type Character, overlaid } from './glyph-book.js';
import { Items } from './items.js';
import { Kind } from './kind.js';
import { type Between, nothing, penaltyOf, spaceBetween } from './place.js';
import { latinQuoteKind } from './quote.js';
import { hanGap, type Space, tight, wordSpace } from './spacing.js';
import type { Collected, Span } from './span.js';
import { unitEnd } from './unit.js';
import { findUrls, type Url, type UrlPart } from './url.js';

/** Whether spaces are the gaps between words, or stay as they were typed, as in code. */
export type Spaces = 'gaps' | 'kept';

/** Marks that one letter of Unicode holds at most: ǖ, ệ have two. */
const mostMarks = 3;

/** The second call of a paragraph: every character with its width, and the places between them. */
export function prepare(collected: Collected, spaces: Spaces, setting: Setting): Items {
  const preparation = new Preparation(collected, spaces, setting);
  preparation.run();
  return preparation.items;
}

const thing = {
  codePoint: 0xfffc,
  kind: Kind.Thing,
  glyph: 0,
  bare: 0,
  body: 0,
  trimStart: 0,
  trimEnd: 0,
  blank: undefined,
  missing: false,
} as const;

class Preparation {
  readonly items: Items;
  readonly #collected: Collected;
  readonly #spaces: Spaces;
  readonly #setting: Setting;
  readonly #urls: readonly Url[];
  #url = 0;
  #reported: Set<number> | undefined;
  #reportsJoining = false;
  /** The width of the last character that is no mark, in em. */
  #base = 0;
  /** The offset up to which no line ends: behind a figure's unit. */
  #whole = 0;
  /** What the last character is, if it is a dash. */
  #dash: DashPart | undefined;
  /** What stands between the last item and the next one. */
  #between: Between = nothing;

  constructor(collected: Collected, spaces: Spaces, setting: Setting) {
    this.items = new Items(collected.text, Directions.of(collected.text));
    this.#collected = collected;
    this.#spaces = spaces;
    this.#setting = setting;
    this.#urls = findUrls(collected.text);
  }

  run(): void {
    const { starts, spans, text } = this.#collected;
    for (const [index, span] of spans.entries()) {
      const end = starts[index + 1] ?? text.length;
      let at = starts[index] ?? 0;
      while (at < end) at = this.#step(at, end, span);
    }
    this.items.penalty[this.items.count] = Penalty.forced;
  }

  /** Takes what stands at an offset, and returns the offset behind it. */
  #step(at: number, end: number, span: Span): number {
    const { text } = this.#collected;
    const codePoint = text.codePointAt(at) ?? 0;
    const next = codePoint > 0xffff ? at + 2 : at + 1;
    if (span.thing !== undefined) this.#thing(at, span);
    else if (codePoint === 0x20 && this.#spaces === 'gaps') this.#meet({ isTyped: true });
    else if (codePoint === 0x200b) this.#meet({ mayBreak: true });
    else if (codePoint === 0x2060) this.#meet({ mayNotBreak: true });
    else if (isAttached(codePoint)) this.#attach(codePoint, next);
    else return this.#character(at, next, end, codePoint, span);
    return next;
  }

  #meet(met: Partial<Between>): void {
    this.#between = { ...this.#between, ...met };
  }

  #thing(at: number, span: Span): void {
    if (span.thing === undefined) return;
    if (span.thing.kind === 'break') {
      if (this.items.count > 0) this.#meet({ mustBreak: true });
      return;
    }
    const face = this.#setting.faces.face(span.role);
    const kind = span.thing.kind === 'leader' ? Kind.NoStart : Kind.Thing;
    this.#add({ ...thing, kind, face }, span, span.thing.width, at, at + 1);
  }

  /** Lets the last item stand for what is not seen behind it, too; a joiner holds the next item (UAX #14, LB8a). */
  #attach(codePoint: number, next: number): void {
    const { count, end } = this.items;
    if (count === 0 || this.#between.isTyped) return;
    end[count - 1] = next;
    if (codePoint === 0x200d) this.#meet({ mayNotBreak: true });
  }

  #character(at: number, next: number, end: number, codePoint: number, span: Span): number {
    const { text } = this.#collected;
    let marks = next;
    while (marks < Math.min(end, next + mostMarks) && isCombining(text.charCodeAt(marks)))
      marks += 1;
    for (; marks > next; marks -= 1) {
      const composed = this.#composed(text.slice(at, marks), span);
      if (composed === undefined) continue;
      this.#add(composed, span, composed.body * span.size, at, marks);
      return marks;
    }
    const shaped = this.#shape(at, codePoint, span);
    if (shaped.missing) this.#report(codePoint, span);
    else if (joins(codePoint)) this.#reportJoining(span);
    const isMark = shaped.kind === Kind.Mark;
    const character = isMark ? overlaid(shaped, this.#base) : shaped;
    if (!isMark) this.#base = shaped.body;
    this.#add(character, span, character.body * span.size, at, next);
    return next;
  }

  /** The character at an offset, as what stands around it makes it. */
  #shape(at: number, codePoint: number, { role, note }: Span): Character {
    const { book } = this.#setting;
    const { text } = this.#collected;
    const dash = dashPart(text, at, this.#dash);
    this.#dash = dash;
    if (dash === 'alone') return { ...book.character(role, codePoint), kind: Kind.NoStart };
    if (dash !== undefined) return book.dashHalf(role, codePoint, dash);
    const curly = codePoint >= 0x2018 && codePoint <= 0x201d && codePoint !== 0x201a;
    const latin = curly ? latinQuoteKind(text, at) : undefined;
    if (latin !== undefined) return book.latinQuote(role, codePoint, latin);
    if (codePoint === 0x20) return book.codeSpace(role);
    const shown = this.items.directions?.shown(at, codePoint) ?? codePoint;
    const character = book.character(role, shown);
    // A footnote's mark never starts a line.
    return note === undefined ? character : { ...character, kind: Kind.NoStart };
  }

  /** A letter and its combining marks as one character, where there is one (UAX #15) and a face has it. */
  #composed(cluster: string, span: Span): Character | undefined {
    const composed = cluster.normalize('NFC');
    if (composed.length !== 1) return undefined;
    const character = this.#setting.book.character(span.role, composed.charCodeAt(0));
    return character.missing ? undefined : character;
  }

  #add(character: Character, span: Span, width: number, start: number, end: number): void {
    const { items } = this;
    if (items.count > 0) this.#place(character, span, start);
    items.push(character, span, width, start, end);
    this.#between = nothing;
  }

  /** Sets the space and the penalty of the place before the next item. */
  #place(after: Character, span: Span, start: number): void {
    const { items } = this;
    const at = items.count;
    const before = items.characters[at - 1] ?? after;
    const between = this.#between;
    const isInside = span.whole && items.spans[at - 1] === span;
    if (before.kind === Kind.Digit && after.kind !== Kind.Digit)
      this.#whole = unitEnd(this.#collected.text, start);
    const isWhole = isInside || start < this.#whole;
    if (between === nothing && before.kind === Kind.Han && after.kind === Kind.Han && !isWhole) {
      // Most places of a Chinese text, made short.
      items.loose[at] = hanGap.loose * span.size;
      return;
    }
    const typed = between.isTyped ? this.#wordSpace(span) : undefined;
    const space = span.note === undefined ? spaceBetween(before, after, typed) : tight;
    items.leave(space, span.size);
    items.typed[at] = between.isTyped && !between.mustBreak ? 1 : 0;
    const isHeld = isWhole && !between.mustBreak;
    items.penalty[at] = isHeld
      ? Penalty.forbidden
      : penaltyOf(before, after, between, () => this.#urlPart(start));
  }

  #wordSpace(span: Span): Space {
    const space = this.#setting.book.character(span.role, 0x20);
    return wordSpace(space.missing ? 0.25 : space.body);
  }

  /** The part of an address that holds both neighbours of the place at an offset. */
  #urlPart(offset: number): UrlPart | undefined {
    while ((this.#urls[this.#url]?.end ?? Number.POSITIVE_INFINITY) <= offset) this.#url += 1;
    const url = this.#urls[this.#url];
    if (url === undefined || offset <= url.start) return undefined;
    return offset < url.hostEnd ? 'host' : 'path';
  }

  /** Says once of a paragraph that its letters stand as they do alone. */
  #reportJoining({ place }: Span): void {
    if (this.#reportsJoining) return;
    this.#reportsJoining = true;
    this.#setting.diagnostics.push(finding('letters-unjoined', place ?? this.#setting.place, {}));
  }

  #report(codePoint: number, span: Span): void {
    this.#reported ??= new Set();
    if (this.#reported.has(codePoint)) return;
    this.#reported.add(codePoint);
    const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
    const character = String.fromCodePoint(codePoint);
    this.#setting.diagnostics.push(
      finding('character-missing', span.place ?? this.#setting.place, { code, character }),
    );
  }
}

/** True of U+0300–U+036F, the combining marks of Latin, Greek and Cyrillic, and of kana's own. */
function isCombining(codeUnit: number): boolean {
  return (codeUnit >= 0x300 && codeUnit <= 0x36f) || codeUnit === 0x3099 || codeUnit === 0x309a;
}
