import type { ArticleField } from '../model/article.js';
import type { Day } from '../model/date.js';
import type { Place } from '../model/diagnostic.js';
import type { Period } from '../model/period.js';

/** What the rules about a series know of an article; plain data that survives JSON. */
export interface ArticleFacts {
  /** Relative to the workspace. */
  readonly file: string;
  readonly title: string;
  readonly media: string;
  readonly link: string;
  readonly date: Day;
  readonly source?: string;
  readonly section?: string;
  /** What its text looks like, to tell whether another is the same: see `sketch.ts`. */
  readonly sketch: string;
  /** Where the values of its fields stand. */
  readonly places: { readonly [F in ArticleField]?: Place };
}

/** What the rules about a series know of an issue; plain data that survives JSON. */
export interface IssueFacts {
  /** `<folder>/issue.md`, relative to the workspace. */
  readonly file: string;
  readonly number: number;
  readonly date: Day;
  readonly period: Period;
  /** Where the values of its fields stand. */
  readonly places: {
    readonly number?: Place;
    readonly date?: Place;
    readonly from?: Place;
    readonly to?: Place;
  };
  /** Those that can be read, in the order of their numbers. */
  readonly articles: readonly ArticleFacts[];
}
