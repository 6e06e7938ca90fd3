import type { Day } from './date.js';
import type { Place } from './diagnostic.js';

/** The fields of an article's front matter, under their English names. */
export type ArticleField =
  | 'title'
  | 'media'
  | 'link'
  | 'date'
  | 'source'
  | 'toc'
  | 'section'
  | 'points';

/** One item of an issue: one Markdown file. */
export interface Article {
  /** Relative to the workspace. */
  readonly file: string;
  /** The number in front of the file's name: it gives the order, the anchor and the permanent address. */
  readonly fileNumber: number;
  readonly title: string;
  readonly media: string;
  /** An absolute http or https URL, as it was written. */
  readonly link: string;
  readonly date: Day;
  readonly source?: string;
  readonly toc?: string;
  readonly section?: string;
  readonly points?: readonly string[];
  /** The text, Markdown. */
  readonly body: string;
  /** The line of `file` on which `body` starts, from 1. */
  readonly bodyLine: number;
  /** Where each given field's key stands. */
  readonly places: { readonly [F in ArticleField]?: Place };
}
