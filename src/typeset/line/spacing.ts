import { Kind } from './kind.js';

/** Space between two characters, in em: as it stands, and how far it may give either way. */
export interface Space {
  readonly natural: number;
  readonly stretch: number;
  readonly shrink: number;
}

/** Nothing, and nothing to be had: inside words and pairs. */
export const tight: Space = { natural: 0, stretch: 0, shrink: 0 };
/** Between Han: stretched evenly where a line must be filled (clreq 3.2.2). */
export const hanGap: Space = { natural: 0, stretch: 0.05, shrink: 0 };
/** Between Han and Latin letters or figures: a quarter em, down to an eighth (clreq 3.2.1). */
export const latinGap: Space = { natural: 0.25, stretch: 0.125, shrink: 0.125 };
/** The blank half of a full-width mark; it gives up to half of itself (clreq 3.1.6). */
export const markGap: Space = { natural: 0.5, stretch: 0.05, shrink: 0.25 };

/** A typed space of a face: it gives a third and takes as much again. */
export function wordSpace(advance: number): Space {
  return { natural: advance, stretch: advance * 0.6, shrink: advance / 3 };
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
