import type { Severity } from '../model/diagnostic.js';

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** How far down a finding of this severity stands: 0 is the gravest. */
export function severityRank(severity: Severity): number {
  return ranks[severity];
}
