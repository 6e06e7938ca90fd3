import type { Day } from '../model/date.js';

/** The line that a number gets in the ledger; `day` is the one on which it was given. */
export function ledgerLine(number: number, day: Day): string {
  return `${number}\t${day}\n`;
}
