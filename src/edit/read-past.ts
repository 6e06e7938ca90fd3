import { join } from 'node:path';
import type { Files, Host } from '../host/host.js';
import { type Diagnostic, hasError, type Outcome } from '../model/diagnostic.js';
import type { Period } from '../model/period.js';
import { readIssueHead } from '../read/issue.js';
import { ledgerFile, readLedger } from '../read/ledger.js';
import { readSeries } from '../read/series.js';
import { type IssueFolder, scanWorkspace } from '../read/workspace.js';
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
  const issues = scanWorkspace(files, root).value.find((folder) => folder.id === id)?.issues ?? [];
  const listed = new Set(ledger.value.map(({ number }) => number));
  const past = {
    series: series.value,
    ledger: ledger.value,
    ledgerEndsLine: endsLine(files.read(join(root, ledgerFile(id)))),
    unlisted: issues
      .filter(({ number }) => !listed.has(number))
      .map((issue) => ({ number: issue.number, date: coverDate(host, root, issue) })),
    last: readLastPeriod(files, root, issues.at(-1)),
  };
  return { value: past, diagnostics };
}

function endsLine(text: Uint8Array | undefined): boolean {
  return text === undefined || text.length === 0 || text.at(-1) === '\n'.charCodeAt(0);
}

function coverDate({ files, today }: Host, root: string, { series, name }: IssueFolder) {
  return readIssueHead(files, root, series, name).value?.date ?? today();
}

function readLastPeriod(files: Files, root: string, last: IssueFolder | undefined): LastPeriod {
  if (last === undefined) return { kind: 'none' };
  const { value, diagnostics } = readIssueHead(files, root, last.series, last.name);
  if (value !== undefined) return { kind: 'read', period: value.period };
  return { kind: 'unreadable', folder: last.folder, diagnostics };
}
