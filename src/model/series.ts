import type { Place } from './diagnostic.js';
import type { PeriodKind, Week } from './period.js';

/** How an issue's number is written: 第三十七期, 第二八〇期 or 第37期. */
export type Numerals = 'cardinal' | 'digits' | 'arabic';

/** The people and lists that a foot block prints; a series gives them for all issues, an issue for itself. */
export interface Colophon {
  readonly presenter?: string;
  readonly marking?: string;
  readonly recipients?: readonly string[];
  readonly copies?: readonly string[];
  readonly editor?: string;
  readonly reviewer?: string;
  readonly approver?: string;
}

/** One bulletin that appears again and again, as its `series.yaml` describes it. */
export interface Series extends Colophon {
  /** The name of the series' folder. */
  readonly id: string;
  /** `bulletins/<id>/series.yaml`, relative to the workspace. */
  readonly file: string;
  readonly title: string;
  readonly publisher: string;
  readonly topic?: string;
  readonly scope?: string;
  readonly period: PeriodKind;
  readonly week: Week;
  readonly layout: string;
  readonly theme?: string;
  readonly numerals: Numerals;
  /** BCP 47. */
  readonly language: string;
  readonly organisation?: { readonly zh?: string; readonly en?: string };
  /** Where the names of the layout and the theme are written. */
  readonly places: { readonly layout: Place; readonly theme?: Place };
}
