import { type Day, dayParts } from '../model/date.js';

/**
 * A day in the form of `pattern`: YYYY the year; M and D month and day, MM and DD with a leading
 * zero; all else stands as written. GB/T 15835: `YYYY年M月D日` gives 2017年12月1日.
 */
export function dateText(day: Day, pattern: string): string {
  const parts = dayParts(day);
  const tokens: Record<string, string> = {
    YYYY: String(parts.year),
    MM: String(parts.month).padStart(2, '0'),
    M: String(parts.month),
    DD: String(parts.day).padStart(2, '0'),
    D: String(parts.day),
  };
  return pattern.replace(/YYYY|MM?|DD?/g, (token) => tokens[token] ?? token);
}
