import type { FindingText } from '../messages/catalogue.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { IssueName } from '../model/selector.js';

/** Whose words a finding's edits change, so which option makes them: `--fix` or `--fix-body`; null where there are none. */
export type Fixable = 'own' | 'quoted' | null;

/** A finding, ready to be said. */
export interface Found {
  readonly diagnostic: Diagnostic;
  readonly text: FindingText;
  readonly fixable: Fixable;
}

/** What was found in an issue, in the order in which it is to be said; about the workspace as a whole where no issue is named. */
export interface FoundInIssue {
  readonly issue?: IssueName;
  readonly findings: readonly Found[];
}

/** What a whole check comes to. */
export interface Totals {
  /** How many issues were checked. */
  readonly issues: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Found, but known from baseline.json and not among the findings. */
  readonly known: number;
  /** In baseline.json, but no longer found; 0 where only some issues were checked. */
  readonly stale: number;
  /** Mended before this check. */
  readonly fixed: number;
}

/** A whole check. */
export interface CheckReport {
  readonly parts: readonly FoundInIssue[];
  readonly totals: Totals;
}
