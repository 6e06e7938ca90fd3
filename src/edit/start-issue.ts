import { join } from 'node:path';
import type { Host } from '../host/host.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { type Applied, applyPlan } from './apply-plan.js';
import { type NewIssueWish, type PlannedIssue, planNewIssue } from './plan-new-issue.js';
import { type LastPeriod, readPast } from './read-past.js';

/** The new issue's folder, relative to the workspace, or why there is none. */
export type StartedIssue =
  | {
      readonly kind: 'started';
      readonly folder: string;
      /** What is damaged in the series' description or its ledger, and was passed over. */
      readonly diagnostics: readonly Diagnostic[];
    }
  /** The series' description or its ledger cannot be read. */
  | { readonly kind: 'series-unreadable'; readonly diagnostics: readonly Diagnostic[] }
  /** The period of the last issue cannot be read, and is needed. */
  | { readonly kind: 'last-unreadable'; readonly last: Extract<LastPeriod, { kind: 'unreadable' }> }
  | Exclude<PlannedIssue, { kind: 'planned' }>
  | Extract<Applied, { kind: 'exists' }>;

/**
 * Starts the next issue of the series `id` in the workspace `root`. The series is locked meanwhile,
 * so that of many that are started at once each gets a number of its own.
 */
export function startIssue(host: Host, root: string, id: string, wish: NewIssueWish): StartedIssue {
  return host.files.locked(join(root, 'bulletins', id), () => {
    const { value: past, diagnostics } = readPast(host, root, id);
    if (past === undefined) return { kind: 'series-unreadable', diagnostics };
    const isWorkedOut = wish.from === undefined || wish.to === undefined;
    if (past.last.kind === 'unreadable' && isWorkedOut) {
      return { kind: 'last-unreadable', last: past.last };
    }
    const last = past.last.kind === 'read' ? past.last.period : undefined;
    const planned = planNewIssue({ ...past, last }, wish, host.today());
    if (planned.kind !== 'planned') return planned;
    const applied = applyPlan(host, root, planned.plan);
    if (applied.kind === 'exists') return applied;
    return { kind: 'started', folder: planned.folder, diagnostics };
  });
}
