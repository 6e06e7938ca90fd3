import type { Article } from './article.js';
import type { Day } from './date.js';
import type { Period } from './period.js';
import type { Colophon } from './series.js';

/** One number of a series, as its folder holds it. */
export interface Issue extends Colophon {
  /** The series' id. */
  readonly series: string;
  /** The issue's folder, relative to the workspace: `bulletins/beijing-monthly/037`. */
  readonly folder: string;
  /** `<folder>/issue.md`. */
  readonly file: string;
  readonly number: number;
  /** The day on the cover. */
  readonly date: Day;
  readonly period: Period;
  /** Stands in for the series' title on this issue alone. */
  readonly title?: string;
  /** The editor's own note, Markdown, printed after the lead; empty where there is none. */
  readonly note: string;
  /** The line of `file` on which the note starts, from 1. */
  readonly noteLine: number;
  /** In the order of their file numbers. */
  readonly articles: readonly Article[];
}
