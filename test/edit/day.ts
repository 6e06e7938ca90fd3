import { type Day, parseDay } from '../../src/model/date.js';

/** A day of the calendar; a test that misspells one fails. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed.kind !== 'day') throw new Error(`no day: ${text}`);
  return parsed.day;
}
