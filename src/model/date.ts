/** A calendar day as `YYYY-MM-DD` (GB/T 7408, ISO 8601). It has no time and no zone, so nothing can move it; days compare as strings. */
export type Day = string & { readonly day: unique symbol };

/** A day taken apart; month and day count from 1. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What a text says when it is read as a day: one of the calendar, no spelling of a day, or a day that no calendar has (2月30日). */
export type ParsedDay =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'impossible' };

const spellings = [
  /^(?<year>[1-9]\d{3})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/,
  /^(?<year>[1-9]\d{3})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/,
];

const millisecondsOfDay = 86_400_000;

/** Reads `2021-04-09`, `2021-4-9`, `2021/4/9`, `2021.4.9` or `2021年4月9日`, spaces around it allowed, from year 1000 to 9999. */
export function parseDay(text: string): ParsedDay {
  const trimmed = text.trim();
  for (const spelling of spellings) {
    const groups = spelling.exec(trimmed)?.groups;
    if (groups === undefined) continue;
    const parts = {
      year: Number(groups.year),
      month: Number(groups.month),
      day: Number(groups.day),
    };
    return isPossible(parts) ? { kind: 'day', day: dayOf(parts) } : { kind: 'impossible' };
  }
  return { kind: 'malformed' };
}

/** The days that a text with its numbers in another order, or with a year of two digits, can mean: `5/4/2021`, `04-05-21`, `9.4.21`; none where it is no such text. */
export function possibleDays(text: string): readonly Day[] {
  const numbers = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/.exec(text.trim());
  if (numbers === null) return [];
  const [, first = '', , second = '', third = ''] = numbers;
  const orders = [
    [first, second, third],
    [third, first, second],
    [third, second, first],
  ] as const;
  const days = orders.flatMap(([year, month, day]) => {
    const parsed = parseDay(`${year.length === 2 ? 20 : ''}${year}-${month}-${day}`);
    return parsed.kind === 'day' ? [parsed.day] : [];
  });
  return [...new Set(days)];
}

/** The day that the parts name, which must be one of the calendar. The calendar runs from 1000-01-01 to 9999-12-31: what lies beyond becomes its first or last day. */
export function dayOf(parts: DayParts): Day {
  if (parts.year < 1000) return dayOf({ year: 1000, month: 1, day: 1 });
  if (parts.year > 9999) return dayOf({ year: 9999, month: 12, day: 31 });
  const month = String(parts.month).padStart(2, '0');
  const day = String(parts.day).padStart(2, '0');
  // The one place where a string becomes a Day.
  return `${parts.year}-${month}-${day}` as Day;
}

/** Year, month and day as numbers. */
export function dayParts(day: Day): DayParts {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8, 10)),
  };
}

/** The day `count` days later, or earlier where `count` is negative. */
export function addDays(day: Day, count: number): Day {
  return utcDay(Date.parse(day) + count * millisecondsOfDay);
}

/** The weekday of a day: 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekday(day: Day): number {
  return new Date(day).getUTCDay() || 7;
}

/** How many days a month has; month counts from 1. */
export function daysInMonth(year: number, month: number): number {
  // Day 0 of the next month is the last of this one.
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The last day of the month that `day` lies in. */
export function lastDayOfMonth(day: Day): Day {
  const { year, month } = dayParts(day);
  return dayOf({ year, month, day: daysInMonth(year, month) });
}

/** The calendar day of a moment in UTC; the moment in milliseconds since 1970. */
export function utcDay(milliseconds: number): Day {
  const date = new Date(milliseconds);
  return dayOf({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  });
}

function isPossible({ year, month, day }: DayParts): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
