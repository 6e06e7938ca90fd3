import { Penalty, penaltyAtSpace, penaltyBetween } from './breaking.js';
import type { Character } from './glyph-book.js';
import { inWord, Kind, neverEnds, neverStarts } from './kind.js';
import {
  givesWay,
  hanGap,
  latinGap,
  markGap,
  needsLatinGap,
  type Space,
  tight,
} from './spacing.js';
import { penaltyInUrl, type UrlPart } from './url.js';

/** What was met between two items that is no item itself. */
export interface Between {
  /** A typed space. */
  readonly isTyped: boolean;
  /** U+200B: a break may be here, whatever stands around it. */
  readonly mayBreak: boolean;
  /** U+2060: none may be here. */
  readonly mayNotBreak: boolean;
  /** A line break that the author asked for. */
  readonly mustBreak: boolean;
}

/** Two items that touch. */
export const nothing: Between = {
  isTyped: false,
  mayBreak: false,
  mayNotBreak: false,
  mustBreak: false,
};

/**
 * The space between two characters: one blank where full-width marks meet (clreq 3.1.6), a gap
 * between Han and Latin that a typed space counts as (clreq 3.2.1), else the typed space, if any.
 */
export function spaceBetween(before: Character, after: Character, typed: Space | undefined): Space {
  if (before.blank === 'end')
    return after.kind === Kind.Close || after.kind === Kind.Stop ? hanGap : markGap;
  if (after.blank === 'start') return before.kind === Kind.Open ? hanGap : markGap;
  if (needsLatinGap(before.kind, after.kind)) return latinGap;
  if (typed !== undefined) return typed;
  return givesWay(before.kind, after.kind) ? hanGap : tight;
}

/** 第, which makes a figure an ordinal and keeps it: 第 37 期. */
const ordinal = 0x7b2c;

/** 年 and 月: a date is rather not cut behind them. */
const inDates = new Set([0x5e74, 0x6708]);

/** The penalty of a break between two characters, with what stands between them. */
export function penaltyOf(
  before: Character,
  after: Character,
  between: Between,
  urlPart: () => UrlPart | undefined,
): number {
  if (between.mustBreak) return Penalty.forced;
  if (between.mayNotBreak) return Penalty.forbidden;
  if (between.mayBreak && !neverStarts(after.kind) && !neverEnds(before.kind)) return Penalty.none;
  if (after.kind === Kind.Digit) {
    if (before.codePoint === ordinal) return Penalty.forbidden;
    if (inDates.has(before.codePoint)) return Penalty.figure;
  }
  if (between.isTyped) return penaltyAtSpace(before.kind, after.kind);
  const part = inWord(before.kind) && inWord(after.kind) ? urlPart() : undefined;
  if (part !== undefined)
    return neverStarts(after.kind)
      ? Penalty.forbidden
      : penaltyInUrl(before.codePoint, after.codePoint, part);
  return penaltyBetween(before.kind, after.kind);
}
