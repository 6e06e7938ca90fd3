import { join } from 'node:path';
import type { Files } from '../host/host.js';
import { type Day, parseDay } from '../model/date.js';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import { parseNumeral } from '../model/numeral.js';
import { given } from './given.js';
import { readText } from './source.js';

/** A number that was given to an issue, and the day on which. */
interface LedgerEntry {
  readonly number: number;
  /** Absent where the line is damaged: the number still counts as given. */
  readonly day?: Day;
}

/** Where a series keeps its ledger, relative to the workspace. */
export function ledgerFile(series: string): string {
  return `bulletins/${series}/ledger.tsv`;
}

/** All that a series' ledger holds. */
export interface Ledger {
  /** As it stands in the file; empty where there is none. */
  readonly text: string;
  readonly entries: readonly LedgerEntry[];
}

/** Reads the ledger of a series in the workspace `root`; a series without one has no entries. Damaged lines are warnings. */
export function readLedger(files: Files, root: string, series: string): Outcome<Ledger> {
  const file = ledgerFile(series);
  if (files.stat(join(root, file)) === undefined) {
    return { value: { text: '', entries: [] }, diagnostics: [] };
  }
  const source = readText(files, root, file);
  const text = source.value ?? '';
  const diagnostics: Diagnostic[] = [...source.diagnostics];
  const entries: LedgerEntry[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const { number, day } = parseLine(line);
    if (number !== undefined) entries.push({ number, ...given({ day }) });
    if (number !== undefined && day !== undefined) continue;
    const place = { file, line: index + 1, column: 1 };
    diagnostics.push(finding('ledger-line', place, { text: line }));
  }
  return { value: { text, entries }, diagnostics };
}

/** Whatever stands between number and day will do: what an editor or a spreadsheet made of the tab. */
function parseLine(line: string): { number: number | undefined; day: Day | undefined } {
  const [first = '', second = ''] = line.trim().split(/[\s,，]+/);
  const parsed = parseDay(second);
  const day = parsed.kind === 'day' ? parsed.day : undefined;
  return { number: parseNumeral(first), day };
}
