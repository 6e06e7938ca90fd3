import { addDays, type Day, dayOf, dayParts, lastDayOfMonth, weekday } from './date.js';

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

/** All kinds of period, from the shortest. */
export const periodKinds: readonly PeriodKind[] = ['day', 'week', 'month', 'quarter', 'year'];

const names: Record<PeriodKind, string> = {
  day: '日报',
  week: '周报',
  month: '月报',
  quarter: '季报',
  year: '年报',
};

const monthsOf = { month: 1, quarter: 3, year: 12 };

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** What a bulletin of this period is called: 周报, 月报, …. */
export function periodName(kind: PeriodKind): string {
  return names[kind];
}

/** Reads a week by its first and last weekday: `mon-fri`, `mon-sun`, `sun-sat`; undefined where it is none. */
export function parseWeek(text: string): Week | undefined {
  const [first, last, ...rest] = text.trim().toLowerCase().split('-').map(weekdayNumber);
  if (!first || !last || rest.length > 0) return undefined;
  return { first, last };
}

/** The first whole period that begins after `previous` ends: the series' own week, a whole month, quarter or year. */
export function nextPeriod(kind: PeriodKind, week: Week, previous: Period): Period {
  const earliest = addDays(previous.to, 1);
  if (kind === 'day') return { from: earliest, to: earliest };
  if (kind === 'week') return weekFrom(addDays(earliest, daysUntil(earliest, week.first)), week);
  const start = startOfMonths(earliest, monthsOf[kind]);
  return monthsFrom(
    start === earliest ? start : monthsLater(start, monthsOf[kind]),
    monthsOf[kind],
  );
}

/** The last whole period that ended before `today`. */
export function lastWholePeriod(kind: PeriodKind, week: Week, today: Day): Period {
  const yesterday = addDays(today, -1);
  if (kind === 'day') return { from: yesterday, to: yesterday };
  if (kind === 'week') {
    const last = addDays(yesterday, -daysSince(yesterday, week.last));
    return weekFrom(addDays(last, 1 - weekLength(week)), week);
  }
  const start = startOfMonths(today, monthsOf[kind]);
  return monthsFrom(monthsLater(start, -monthsOf[kind]), monthsOf[kind]);
}

/** The whole period that `day` lies in; for a day outside the series' own week, the week after it. */
export function wholePeriodAt(kind: PeriodKind, week: Week, day: Day): Period {
  if (kind === 'day') return { from: day, to: day };
  if (kind === 'week') {
    const whole = weekFrom(addDays(day, -daysSince(day, week.first)), week);
    return day <= whole.to ? whole : weekFrom(addDays(whole.from, 7), week);
  }
  return monthsFrom(startOfMonths(day, monthsOf[kind]), monthsOf[kind]);
}

/**
 * The days that two periods leave out between them, from the first to the last of the series' own
 * calendar; undefined where there are none. The days of a series that appears by the day or week are
 * those of its week, for all others every day counts.
 */
export function daysLeftOut(
  kind: PeriodKind,
  week: Week,
  before: Period,
  after: Period,
): Period | undefined {
  let from = addDays(before.to, 1);
  let to = addDays(after.from, -1);
  if (kind === 'day' || kind === 'week') {
    if (!isIn(week, from)) from = addDays(from, daysUntil(from, week.first));
    if (!isIn(week, to)) to = addDays(to, -daysSince(to, week.last));
  }
  return from <= to ? { from, to } : undefined;
}

function weekdayNumber(name: string): number {
  return weekdays.indexOf(name) + 1;
}

function weekLength(week: Week): number {
  return ((week.last - week.first + 7) % 7) + 1;
}

function weekFrom(from: Day, week: Week): Period {
  return { from, to: addDays(from, weekLength(week) - 1) };
}

function isIn(week: Week, day: Day): boolean {
  return daysSince(day, week.first) < weekLength(week);
}

/** Days from the last such weekday to `day`, 0 where it is one. */
function daysSince(day: Day, wanted: number): number {
  return (weekday(day) - wanted + 7) % 7;
}

/** Days from `day` to the next such weekday, 0 where it is one. */
function daysUntil(day: Day, wanted: number): number {
  return (wanted - weekday(day) + 7) % 7;
}

/** The first day of the block of `count` months (a quarter, a year) that `day` lies in. */
function startOfMonths(day: Day, count: number): Day {
  const { year, month } = dayParts(day);
  return dayOf({ year, month: month - ((month - 1) % count), day: 1 });
}

/** The first day of the month `count` months after that of `day`. */
function monthsLater(day: Day, count: number): Day {
  const { year, month } = dayParts(day);
  const months = year * 12 + month - 1 + count;
  return dayOf({ year: Math.floor(months / 12), month: (months % 12) + 1, day: 1 });
}

function monthsFrom(from: Day, count: number): Period {
  return { from, to: lastDayOfMonth(monthsLater(from, count - 1)) };
}
