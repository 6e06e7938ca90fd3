import type { Files, Host } from '../host/host.js';
import { type Diagnostic, hasError, type Outcome } from '../model/diagnostic.js';
import type { Period } from '../model/period.js';
import type { IssueName } from '../model/selector.js';
import { readIssueHead } from '../read/issue-head.js';
import { readLedger } from '../read/ledger.js';
import { scanWorkspace } from '../read/scan-workspace.js';
import { readSeries } from '../read/series.js';
import type { SeriesPast } from './plan-new-issue.js';

/** The period of a series' last issue; or that there is no issue, or that it cannot be read. */
export type LastPeriod =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly period: Period }
  | {
      readonly kind: 'unreadable';
      /** The issue's folder, relative to the workspace. */
      readonly folder: string;
      readonly diagnostics: readonly Diagnostic[];
    };

/** What a series has had so far, as far as it can be read. */
export interface ReadPast extends Omit<SeriesPast, 'last'> {
  readonly last: LastPeriod;
}

/** Reads what the series `id` of the workspace `root` has had so far; undefined, with errors, where its description or its ledger cannot be read. */
export function readPast(host: Host, root: string, id: string): Outcome<ReadPast | undefined> {
  const { files } = host;
  const series = readSeries(files, root, id);
  const ledger = readLedger(files, root, id);
  const diagnostics = [...series.diagnostics, ...ledger.diagnostics];
  if (series.value === undefined || hasError(diagnostics)) return { value: undefined, diagnostics };
  const issues = scanWorkspace(files, root).value.issues.filter((issue) => issue.series === id);
  const listed = new Set(ledger.value.entries.map(({ number }) => number));
  const past = {
    series: series.value,
    ledger: ledger.value,
    unlisted: issues
      .filter(({ number }) => !listed.has(number))
      .map((issue) => ({ number: issue.number, date: coverDate(host, root, issue) })),
    last: readLastPeriod(files, root, issues.at(-1)),
  };
  return { value: past, diagnostics };
}

function coverDate({ files, today }: Host, root: string, issue: IssueName) {
  return readIssueHead(files, root, issue).value?.date ?? today();
}

function readLastPeriod(files: Files, root: string, last: IssueName | undefined): LastPeriod {
  if (last === undefined) return { kind: 'none' };
  const { value, diagnostics } = readIssueHead(files, root, last);
  if (value !== undefined) return { kind: 'read', period: value.period };
  return { kind: 'unreadable', folder: last.folder, diagnostics };
}
