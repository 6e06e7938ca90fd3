import { type Settings, settle } from '../check/settings.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { ComposedIssue } from '../record/compose-from-files.js';
import type { KeptIssue } from './check-cache.js';

/** What is known of an issue whatever is in others, but for what it was found out of. */
export interface Looked extends Pick<KeptIssue, 'facts' | 'settings'> {
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the same will be found as long as the issue's own folder stays as it is. */
  readonly lasts: boolean;
  /** Absent where an error keeps the issue from being read. */
  readonly composed?: ComposedIssue;
}

/** A finding as the files of its issue want it; undefined where its rule is off. */
export function settleInIssue(
  diagnostic: Diagnostic,
  ofSeries: Settings,
  { issue, articles }: KeptIssue['settings'],
): Diagnostic | undefined {
  return settle(diagnostic, ofSeries, issue, articles[diagnostic.place.file]);
}
