import { finding } from '../../model/finding.js';
import type { Setting } from '../setting.js';
import { Penalty, penaltyAtSpace, penaltyBetween } from './breaking.js';
import type { Character } from './glyph-book.js';
import { Items } from './items.js';
import { inWord, Kind, neverEnds, neverStarts } from './kind.js';
import { latinQuoteKind } from './quote.js';
import {
  givesWay,
  hanGap,
  latinGap,
  markGap,
  needsLatinGap,
  type Space,
  tight,
  wordSpace,
} from './spacing.js';
import type { Collected, Span } from './span.js';
import { startsUnit } from './unit.js';
import { breaksUrl, findUrls } from './url.js';

/** Whether spaces are the gaps between words, or stay as they were typed, as in code. */
export type Spaces = 'gaps' | 'kept';

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
  readonly #urls: readonly (readonly [start: number, end: number])[];
  #url = 0;
  #reported: Set<number> | undefined;
  /** What stands between the last item and the next one. */
  #typed = false;
  #mayBreak = false;
  #mustBreak = false;
  #mayNotBreak = false;

  constructor(collected: Collected, spaces: Spaces, setting: Setting) {
    this.items = new Items(collected.text);
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
    else if (codePoint === 0x20 && this.#spaces === 'gaps') this.#typed = true;
    else if (codePoint === 0x200b) this.#mayBreak = true;
    else if (codePoint === 0x2060) this.#mayNotBreak = true;
    else return this.#character(at, next, end, codePoint, span);
    return next;
  }

  #thing(at: number, span: Span): void {
    if (span.thing === undefined) return;
    if (span.thing.kind === 'break') {
      this.#mustBreak = this.items.count > 0;
      return;
    }
    const face = this.#setting.faces.face(span.role);
    const kind = span.thing.kind === 'leader' ? Kind.NoStart : Kind.Thing;
    this.#add({ ...thing, kind, face }, span, span.thing.width, at, at + 1);
  }

  #character(at: number, next: number, end: number, codePoint: number, span: Span): number {
    const { text } = this.#collected;
    const { book } = this.#setting;
    if (codePoint === 0x2014 && next < end && text.charCodeAt(next) === 0x2014) {
      const dash = book.doubleDash(span.role);
      if (dash !== undefined) {
        this.#add(dash, span, dash.body * span.size, at, next + 1);
        return next + 1;
      }
    }
    if (isCombining(text.charCodeAt(next)) && next < end) {
      const composed = this.#composed(text.slice(at, next + 1), span);
      if (composed !== undefined) {
        this.#add(composed, span, composed.body * span.size, at, next + 1);
        return next + 1;
      }
    }
    const curly = codePoint >= 0x2018 && codePoint <= 0x201d && codePoint !== 0x201a;
    const latin = curly ? latinQuoteKind(text, at) : undefined;
    const character =
      latin === undefined
        ? this.#kept(book.character(span.role, codePoint))
        : book.latinQuote(span.role, codePoint, latin);
    if (character.missing) this.#report(codePoint, span);
    this.#add(character, span, character.body * span.size, at, next);
    return next;
  }

  /** A letter and its combining mark as one character, where there is one (UAX #15) and a face has it. */
  #composed(pair: string, span: Span): Character | undefined {
    const composed = pair.normalize('NFC');
    if (composed.length !== 1) return undefined;
    const character = this.#setting.book.character(span.role, composed.charCodeAt(0));
    return character.missing ? undefined : character;
  }

  /** A space in code is a character like others, behind which a line may break. */
  #kept(character: Character): Character {
    return character.codePoint === 0x20 ? { ...character, kind: Kind.Space } : character;
  }

  #add(character: Character, span: Span, width: number, start: number, end: number): void {
    const { items } = this;
    if (items.count > 0) this.#place(character, span, start);
    items.push(character, span, width, start, end);
    this.#typed = false;
    this.#mayBreak = false;
    this.#mustBreak = false;
    this.#mayNotBreak = false;
  }

  /** Sets the space and the penalty of the place before the next item. */
  #place(character: Character, span: Span, start: number): void {
    const { items } = this;
    const at = items.count;
    const before = items.characters[at - 1] ?? character;
    const space = this.#space(before, character, span);
    items.gap[at] = space.natural * span.size;
    items.stretch[at] = space.stretch * span.size;
    items.shrink[at] = space.shrink * span.size;
    items.typed[at] = this.#typed && !this.#mustBreak ? 1 : 0;
    items.penalty[at] = this.#penalty(before, character, span, start);
  }

  #space(before: Character, after: Character, span: Span): Space {
    if (span.note !== undefined) return tight;
    if (before.blank === 'end')
      return after.kind === Kind.Close || after.kind === Kind.Stop ? hanGap : markGap;
    if (after.blank === 'start') return before.kind === Kind.Open ? hanGap : markGap;
    if (needsLatinGap(before.kind, after.kind)) return latinGap;
    if (this.#typed) {
      const space = this.#setting.book.character(span.role, 0x20);
      return wordSpace(space.missing ? 0.25 : space.body);
    }
    return givesWay(before.kind, after.kind) ? hanGap : tight;
  }

  #penalty(before: Character, after: Character, span: Span, start: number): number {
    if (this.#mustBreak) return Penalty.forced;
    if (this.#mayNotBreak || span.note !== undefined) return Penalty.forbidden;
    if (this.#mayBreak && !neverStarts(after.kind) && !neverEnds(before.kind)) return Penalty.none;
    if (this.#typed) {
      const unit = before.kind === Kind.Digit && startsUnit(this.#collected.text, start);
      return unit ? Penalty.forbidden : penaltyAtSpace(before.kind, after.kind);
    }
    if (inWord(before.kind) && inWord(after.kind) && this.#insideUrl(start))
      return breaksUrl(before.codePoint, after.codePoint) && !neverStarts(after.kind)
        ? Penalty.url
        : Penalty.forbidden;
    return penaltyBetween(before.kind, after.kind);
  }

  #insideUrl(offset: number): boolean {
    while ((this.#urls[this.#url]?.[1] ?? Number.POSITIVE_INFINITY) <= offset) this.#url += 1;
    return (this.#urls[this.#url]?.[0] ?? Number.POSITIVE_INFINITY) < offset;
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
