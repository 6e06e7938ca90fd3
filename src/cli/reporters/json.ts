import type { Severity } from '../../model/diagnostic.js';
import type { CheckReport, Fixable, Found } from '../check-report.js';
import { issueLabel } from '../issue-label.js';
import { visibleJson } from '../visible.js';
import { atTheEnd, type Reporter } from './reporter.js';

/** What `bulletin check --reporter json` prints. This shape only ever grows. */
interface JsonReport {
  readonly version: 1;
  readonly summary: {
    readonly issues: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly known: number;
    readonly stale: number;
    readonly fixed: number;
  };
  readonly findings: readonly JsonFinding[];
}

interface JsonFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** `beijing-monthly/37`; null where it is about the workspace. */
  readonly issue: string | null;
  /** Relative to the workspace. */
  readonly file: string;
  /** From 1; columns are UTF-16 units, and the end is behind the last one. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  readonly help: string;
  readonly fixable: Fixable;
}

/** The report for programs. */
export function jsonReporter(): Reporter {
  return atTheEnd((report) => `${visibleJson(jsonReport(report))}\n`);
}

function jsonReport({ parts, totals }: CheckReport): JsonReport {
  const { issues, errors, warnings, infos, known, stale, fixed } = totals;
  return {
    version: 1,
    summary: { issues, errors, warnings, infos, known, stale, fixed },
    findings: parts.flatMap(({ issue, findings }) =>
      findings.map((found) => jsonFinding(found, issue === undefined ? null : issueLabel(issue))),
    ),
  };
}

function jsonFinding({ diagnostic, text, fixable }: Found, issue: string | null): JsonFinding {
  const { rule, severity, place } = diagnostic;
  const { file, line, column, endLine = line, endColumn = column } = place;
  const { message, help } = text;
  return { rule, severity, issue, file, line, column, endLine, endColumn, message, help, fixable };
}
