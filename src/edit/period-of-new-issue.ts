import { addDays, type Day } from '../model/date.js';
import { lastWholePeriod, nextPeriod, type Period } from '../model/period.js';
import type { Series } from '../model/series.js';

/** The days that the user wishes for; what is absent is worked out. */
export interface WishedDays {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/**
 * The period that a new issue covers: the one after the last issue's, or for a first issue the last
 * whole one before today. A wished first day starts a period of its own, a wished last day ends it.
 */
export function periodOfNewIssue(
  { period: kind, week }: Pick<Series, 'period' | 'week'>,
  last: Period | undefined,
  { from, to }: WishedDays,
  today: Day,
): Period {
  if (from !== undefined) {
    const before = { from, to: addDays(from, -1) };
    return { from, to: to ?? nextPeriod(kind, week, before).to };
  }
  const dayAfter = to === undefined ? today : addDays(to, 1);
  const next = last ? nextPeriod(kind, week, last) : lastWholePeriod(kind, week, dayAfter);
  return { from: next.from, to: to ?? next.to };
}
