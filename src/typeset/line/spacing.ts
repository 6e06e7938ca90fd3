import { Kind } from './kind.js';

/**
 * Space between two characters, in em: as it stands, and what it gives either way, in the order in
 * which it is asked to (clreq 3.2.2: gaps between Han and Latin first, then marks, then Han).
 */
export interface Space {
  readonly natural: number;
  /** How far it widens before the places between Han do. */
  readonly open: number;
  /** How far it widens with them, at a ratio of 1. */
  readonly loose: number;
  /** How far it narrows before the marks do. */
  readonly close: number;
  /** How far it narrows with them, at a ratio of 1. */
  readonly press: number;
}

/** Nothing, and nothing to be had: inside words and pairs. */
export const tight: Space = { natural: 0, open: 0, loose: 0, close: 0, press: 0 };
/** Between Han: stretched evenly where a line must be filled. */
export const hanGap: Space = { ...tight, loose: 0.05 };
/** Between Han and Latin letters or figures: a quarter em, down to an eighth (clreq 3.2.1). */
export const latinGap: Space = { natural: 0.25, open: 0.125, loose: 0.05, close: 0.125, press: 0 };
/** The blank half of a full-width mark; it gives up to half of itself, more in need (clreq 3.1.6). */
export const markGap: Space = { natural: 0.5, open: 0.0625, loose: 0.05, close: 0, press: 0.25 };

/** A typed space of a face: it gives a third, and takes more than what stands between Han. */
export function wordSpace(advance: number): Space {
  return { natural: advance, open: advance / 2, loose: 0.15, close: advance / 3, press: 0 };
}

/** True where layout puts a gap between two kinds: Han beside Latin letters or figures. */
export function needsLatinGap(before: Kind, after: Kind): boolean {
  return (
    (before === Kind.Han && (after === Kind.Letter || after === Kind.Digit)) ||
    (after === Kind.Han && (before === Kind.Letter || before === Kind.Digit))
  );
}

/** True where the place between two kinds may be opened to fill a line. */
export function givesWay(before: Kind, after: Kind): boolean {
  if (after === Kind.Mark || before === Kind.Glue || after === Kind.Glue) return false;
  if (before === Kind.Joint && after === Kind.Joint) return false;
  return !(before >= Kind.Letter && after >= Kind.Letter);
}
