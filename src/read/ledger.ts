import { join } from 'node:path';
import type { Files } from '../host/host.js';
import { type Day, parseDay } from '../model/date.js';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import { parseNumeral } from '../model/numeral.js';
import { readSource } from './source.js';

/** A number that was given to an issue, and the day on which. */
export interface LedgerEntry {
  readonly number: number;
  /** Absent where the line is damaged: the number still counts as given. */
  readonly day?: Day;
}

/** Where a series keeps its ledger, relative to the workspace. */
export function ledgerFile(series: string): string {
  return `bulletins/${series}/ledger.tsv`;
}

/** Reads the ledger of a series in the workspace `root`; a series without one has no entries. Damaged lines are warnings. */
export function readLedger(files: Files, root: string, series: string): Outcome<LedgerEntry[]> {
  const file = ledgerFile(series);
  const size = files.stat(join(root, file))?.size;
  if (size === undefined || size === 0) return { value: [], diagnostics: [] };
  const source = readSource(files, root, file);
  const diagnostics: Diagnostic[] = [...source.diagnostics];
  const entries: LedgerEntry[] = [];
  for (const [index, line] of (source.value ?? '').split('\n').entries()) {
    if (line.trim() === '') continue;
    const [number, day] = parseLine(line);
    if (number !== undefined) entries.push(day ? { number, day } : { number });
    if (number !== undefined && day !== undefined) continue;
    const place = {
      file,
      line: index + 1,
      column: 1,
      endLine: index + 1,
      endColumn: line.length + 1,
    };
    diagnostics.push(finding('ledger-line', place, { text: line }));
  }
  return { value: entries, diagnostics };
}

/** Anything between number and day that is neither, so that what an editor or a spreadsheet made of the tab is read too. */
function parseLine(line: string): [number | undefined, Day | undefined] {
  const [first = '', second = ''] = line.trim().split(/[\s,，]+/);
  const day = parseDay(second);
  return [parseNumeral(first), day.kind === 'day' ? day.day : undefined];
}
