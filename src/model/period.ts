import type { Day } from './date.js';

/** How often a series appears. */
export type PeriodKind = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** The first and last weekday of a series' own week, both included; 1 is Monday, 7 is Sunday (ISO 8601). */
export interface Week {
  readonly first: number;
  readonly last: number;
}

/** The days that an issue covers, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}
