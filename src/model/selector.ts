import { relative, resolve, sep } from 'node:path';
import { nearest } from './nearest.js';

/** An issue as the names on disk tell it. */
export interface IssueName {
  /** The series' id. */
  readonly series: string;
  readonly number: number;
  /** Relative to the workspace, with `/`: `bulletins/beijing-monthly/037`. */
  readonly folder: string;
}

/** What selectors are matched against. */
export interface Shelf<T extends IssueName> {
  /** The ids of all series, also of those that have no issue yet. */
  readonly series: readonly string[];
  readonly issues: readonly T[];
  /** The workspace; absolute. */
  readonly root: string;
  /** The folder that paths start from; absolute. */
  readonly from: string;
}

/** The issues that a selector names, or why it names none. */
export type Selection<T extends IssueName> =
  | { readonly kind: 'issues'; readonly issues: readonly T[] }
  /** `nearest` is a selector that would have been understood. */
  | { readonly kind: 'unknown'; readonly nearest?: string }
  /** Several series have an issue of this number: `series` are their ids. */
  | { readonly kind: 'ambiguous'; readonly number: number; readonly series: readonly string[] };

/**
 * Matches a selector: `latest` (the newest issue of each series), a number (`37`, `037`), a series
 * (`beijing-monthly`), an issue of a series (`beijing-monthly/37`), or the path of an issue's or a
 * series' folder.
 */
export function selectIssues<T extends IssueName>(selector: string, shelf: Shelf<T>): Selection<T> {
  if (selector === 'latest') return { kind: 'issues', issues: newestOfEach(shelf.issues) };
  return (
    byNumber(selector, shelf) ??
    bySeries(selector, shelf) ??
    byPath(selector, shelf) ??
    unknown(selector, shelf)
  );
}

/** The issue with the highest number of each series. */
export function newestOfEach<T extends IssueName>(issues: readonly T[]): readonly T[] {
  const newest = new Map<string, T>();
  for (const issue of issues) {
    const known = newest.get(issue.series);
    if (known === undefined || issue.number > known.number) newest.set(issue.series, issue);
  }
  return [...newest.values()];
}

function byNumber<T extends IssueName>(
  selector: string,
  { issues }: Shelf<T>,
): Selection<T> | undefined {
  if (!/^\d+$/.test(selector)) return undefined;
  const number = Number(selector);
  const matches = issues.filter((issue) => issue.number === number);
  const series = [...new Set(matches.map((issue) => issue.series))];
  if (series.length > 1) return { kind: 'ambiguous', number, series };
  return matches.length > 0 ? { kind: 'issues', issues: matches } : undefined;
}

function bySeries<T extends IssueName>(
  selector: string,
  { series, issues }: Shelf<T>,
): Selection<T> | undefined {
  const [id, number, ...rest] = selector.replace(/[\\/]$/, '').split(/[\\/]/);
  if (id === undefined || !series.includes(id) || rest.length > 0) return undefined;
  const ofSeries = issues.filter((issue) => issue.series === id);
  if (number === undefined) return { kind: 'issues', issues: ofSeries };
  if (!/^\d+$/.test(number)) return undefined;
  const matches = ofSeries.filter((issue) => issue.number === Number(number));
  return matches.length > 0 ? { kind: 'issues', issues: matches } : undefined;
}

function byPath<T extends IssueName>(
  selector: string,
  { series, issues, root, from }: Shelf<T>,
): Selection<T> | undefined {
  if (selector === '') return undefined;
  const folder = relative(root, resolve(from, selector)).replaceAll(sep, '/');
  const matches = issues.filter((issue) => issue.folder === folder);
  if (matches.length > 0) return { kind: 'issues', issues: matches };
  const id = series.find((known) => folder === `bulletins/${known}`);
  if (id === undefined) return undefined;
  return { kind: 'issues', issues: issues.filter((issue) => issue.series === id) };
}

function unknown<T extends IssueName>(
  selector: string,
  { series, issues }: Shelf<T>,
): Selection<T> {
  const wanted = /(?:^|\/)(\d+)\/?$/.exec(selector)?.[1];
  const id = selector.includes('/') ? nearest(selector.split('/')[0] ?? '', series) : undefined;
  const candidates = issues.filter((issue) => id === undefined || issue.series === id);
  const guess =
    wanted === undefined
      ? nearest(selector, ['latest', ...series])
      : mistyped(Number(wanted), candidates);
  return guess === undefined ? { kind: 'unknown' } : { kind: 'unknown', nearest: guess };
}

/** The issue whose number differs from the one that was typed by a slip of the hand. */
function mistyped(typed: number, issues: readonly IssueName[]): string | undefined {
  const byDistance = issues.toSorted(
    (a, b) => Math.abs(a.number - typed) - Math.abs(b.number - typed),
  );
  const numbers = byDistance.map(({ number }) => String(number));
  const near = nearest(String(typed), numbers);
  const issue = byDistance.find(({ number }) => String(number) === near);
  return issue && `${issue.series}/${issue.number}`;
}
