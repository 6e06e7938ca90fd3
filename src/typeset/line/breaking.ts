import { inWord, Kind, neverEnds, neverStarts } from './kind.js';

/** What a break at a place costs: nothing, something, or more than anything: it is forbidden. */
export const Penalty = {
  none: 0,
  /** Between a figure and the Han word that counts: 2021 年; inside a range: 2012—2014. */
  figure: 200,
  url: 40,
  /** Behind a dot in an address's path: rather, two fifths of a ragged line stay empty. */
  urlDot: 400,
  /** Behind a dot in an address's host: rather, two thirds of a ragged line stay empty. */
  urlHost: 2000,
  hyphen: 90,
  /** Inside a word that is longer than the line. */
  emergency: 3000,
  forbidden: Number.POSITIVE_INFINITY,
  forced: Number.NEGATIVE_INFINITY,
} as const;

/** The penalty of a break between two characters that touch (clreq 3.1.4; UAX #14 LB13–LB30). */
export function penaltyBetween(before: Kind, after: Kind): number {
  if (before === Kind.Han && after === Kind.Han) return Penalty.none;
  if (neverStarts(after) || neverEnds(before) || after === Kind.Space) return Penalty.forbidden;
  if (before === Kind.Space) return Penalty.none;
  if (before === Kind.Joint && after === Kind.Joint) return Penalty.forbidden;
  if (before === Kind.Quote || after === Kind.Quote) return Penalty.forbidden;
  if (inWord(before) && inWord(after))
    return before === Kind.Hyphen && after === Kind.Letter ? Penalty.hyphen : Penalty.forbidden;
  if (before === Kind.Digit && after === Kind.Han) return Penalty.figure;
  if (before === Kind.NoStart && after === Kind.Digit) return Penalty.figure;
  return Penalty.none;
}

/** The penalty of a break at a typed space between two characters (UAX #14 LB14, LB18). */
export function penaltyAtSpace(before: Kind, after: Kind): number {
  if (neverStarts(after) || neverEnds(before)) return Penalty.forbidden;
  if (before === Kind.Digit && after === Kind.Han) return Penalty.figure;
  return Penalty.none;
}
