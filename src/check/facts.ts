import type { Day } from '../model/date.js';
import type { Place } from '../model/diagnostic.js';
import type { Period } from '../model/period.js';
import { placeOfFile } from '../read/places.js';

/** A place in the file at hand. */
export type Span = Omit<Place, 'file'>;

/** What the rules about a series know of an article; plain data that survives JSON, and small: it is kept for every article of an archive. */
export interface ArticleFacts {
  /** Relative to the workspace. */
  readonly file: string;
  readonly title: string;
  readonly media: string;
  readonly link: string;
  readonly date: Day;
  readonly source?: string;
  /** What its text looks like, to tell whether another is the same: see `sketch.ts`. */
  readonly sketch: string;
  /** Where the values of its fields stand, without quotation marks where they stand as they read. */
  readonly places: { readonly title?: Span; readonly media?: Span; readonly link?: Span };
}

/** What the rules about a series know of an issue; plain data that survives JSON. */
export interface IssueFacts {
  /** `<folder>/issue.md`, relative to the workspace. */
  readonly file: string;
  readonly number: number;
  readonly date: Day;
  readonly period: Period;
  /** Where the values of its fields stand, as for an article. */
  readonly places: {
    readonly number?: Span;
    readonly date?: Span;
    readonly from?: Span;
    readonly to?: Span;
  };
  /** Those that can be read, in the order of their numbers. */
  readonly articles: readonly ArticleFacts[];
}

/** The place of a field's value; that of the file where it is not known. */
export function placeOfFact<F extends string>(
  { file, places }: { readonly file: string; readonly places: { readonly [K in F]?: Span } },
  field: F,
): Place {
  const span = places[field];
  return span === undefined ? placeOfFile(file) : { file, ...span };
}
