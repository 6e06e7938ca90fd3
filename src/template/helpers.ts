import { parseDay } from '../model/date.js';
import { dateText } from './date-text.js';
import { HelperMisuse } from './fault.js';
import { TextValue } from './values.js';

/** A helper of the templates: gets the values it is called with, and gives one back. */
export type Helper = (...values: readonly unknown[]) => unknown;

/**
 * The helpers of all layouts, beside Handlebars' own `if`, `unless`, `each` and `with`:
 *
 * - `{{date day "YYYY年M月D日"}}` a day in a form; see {@link dateText}
 * - `{{#if (eq period "month")}}` whether two values read the same
 */
export const helpers: ReadonlyMap<string, Helper> = new Map<string, Helper>([
  ['date', date],
  ['eq', eq],
]);

function date(day: unknown, pattern: unknown, ...more: readonly unknown[]): TextValue {
  const parsed = parseDay(String(day));
  const isUsedRight =
    day instanceof TextValue &&
    parsed.kind === 'day' &&
    typeof pattern === 'string' &&
    more.length === 0;
  if (!isUsedRight) throw new HelperMisuse('date', '{{date day "YYYY年M月D日"}}');
  return day.with(dateText(parsed.day, pattern));
}

function eq(left: unknown, right: unknown, ...more: readonly unknown[]): boolean {
  if (right === undefined || more.length > 0) throw new HelperMisuse('eq', '(eq period "month")');
  // Null is no text: (eq source "null") is false.
  if (left === null || right === null) return left === right;
  return String(left) === String(right);
}
