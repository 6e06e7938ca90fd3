import type { Catalogue } from '../messages/catalogue.js';
import { type Day, parseDay } from '../model/date.js';
import { highestIssueNumber } from '../model/numeral.js';
import { readLink } from '../read/link.js';
import type { Judged } from './dialogue.js';

type UseWords = Catalogue['cli']['use'];

/** A text of one line with something in it: line breaks and other controls become spaces, as they do where it is read again. */
export function judgeLine(text: string, words: UseWords): Judged<string> {
  const value = oneLine(text);
  if (value === '') return { kind: 'bad', problem: words.valueEmpty() };
  return { kind: 'good', value };
}

/** A link as the reader will take it. */
export function judgeLink(text: string, words: UseWords): Judged<string> {
  const place = { file: '', line: 1, column: 1 };
  const link = readLink({ kind: 'text', text: text.trim(), place, indent: 0 }, () => undefined);
  if (link !== undefined) return { kind: 'good', value: link };
  return { kind: 'bad', problem: words.linkMalformed(text) };
}

/** A day of the calendar, in any of its spellings. */
export function judgeDay(text: string, words: UseWords): Judged<Day> {
  const parsed = parseDay(text);
  if (parsed.kind === 'day') return { kind: 'good', value: parsed.day };
  const problem =
    parsed.kind === 'malformed' ? words.dateMalformed(text) : words.dateImpossible(text);
  return { kind: 'bad', problem };
}

/** The number of an issue. */
export function judgeNumber(text: string, words: UseWords): Judged<number> {
  const value = /^\d+$/.test(text.trim()) ? Number(text) : 0;
  if (value >= 1 && value <= highestIssueNumber) return { kind: 'good', value };
  return { kind: 'bad', problem: words.numberMalformed(text, highestIssueNumber) };
}

/** Spaces of any kind and controls, which no line can show, as one space; none at the ends. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
