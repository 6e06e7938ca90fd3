import type { Files } from '../../host/host.js';
import type { Catalogue, Language } from '../../messages/catalogue.js';
import type { IssueName } from '../../model/selector.js';
import type { CheckReport, FoundInIssue, Totals } from '../check-report.js';
import type { Paint } from '../paint.js';
import type { Loudness } from '../printer.js';

/** Makes text of what a check finds, piece by piece: for an issue when it has been checked, and for what follows the last. */
export interface Reporter {
  part(found: FoundInIssue): string;
  end(totals: Totals): string;
}

/** What reporters may know. */
export interface Surroundings {
  readonly language: Language;
  readonly words: Catalogue;
  readonly files: Files;
  /** The workspace; absolute. */
  readonly root: string;
  /** The path of the workspace in its repository, with `/` behind it; empty where they are the same. */
  readonly folder: string;
  /** The issues that are checked, in the order of their numbers. */
  readonly issues: readonly IssueName[];
  /** What makes the check fail. */
  readonly stopAt: 'error' | 'warning';
  readonly loudness: Loudness;
  /** The width of what is written to, in columns. */
  readonly columns: number;
  readonly paint: Paint;
}

/** Begins a report. */
export type OpenReporter = (surroundings: Surroundings) => Reporter;

/** A reporter that needs all before it says anything. */
export function atTheEnd(write: (report: CheckReport) => string): Reporter {
  const parts: FoundInIssue[] = [];
  return {
    part(found) {
      parts.push(found);
      return '';
    },
    end: (totals) => write({ parts, totals }),
  };
}
