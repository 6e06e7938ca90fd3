import type { Day } from '../model/date.js';
import { highestIssueNumber } from '../model/numeral.js';
import type { Period } from '../model/period.js';
import type { Series } from '../model/series.js';
import { type Ledger, ledgerFile } from '../read/ledger.js';
import { issueFolderName } from './issue-folder-name.js';
import { issueText } from './issue-text.js';
import { ledgerLine } from './ledger-line.js';
import { periodOfNewIssue, type WishedDays } from './period-of-new-issue.js';
import type { Plan } from './plan.js';

/** What the user wishes for; what is absent is worked out. */
export interface NewIssueWish extends WishedDays {
  readonly number?: number | undefined;
  /** The day on the cover. */
  readonly date?: Day | undefined;
}

/** An issue that has a folder, but no line in the ledger. */
interface UnlistedIssue {
  readonly number: number;
  /** The day on the cover, or today where that cannot be read. */
  readonly date: Day;
}

/** What a series has had so far. */
export interface SeriesPast {
  readonly series: Series;
  readonly ledger: Ledger;
  /** All of them where there is no ledger yet; in the order of their numbers. */
  readonly unlisted: readonly UnlistedIssue[];
  /** The period of the newest issue. */
  readonly last: Period | undefined;
}

/** A new issue as a plan, or why there can be none. */
export type PlannedIssue =
  | { readonly kind: 'planned'; readonly folder: string; readonly plan: Plan }
  | { readonly kind: 'number-given'; readonly number: number }
  | { readonly kind: 'numbers-used-up' }
  | { readonly kind: 'period-reversed'; readonly period: Period };

/** Plans the next issue of a series: its line in the ledger first, so that its number is never given again. */
export function planNewIssue(past: SeriesPast, wish: NewIssueWish, today: Day): PlannedIssue {
  const { series, ledger, unlisted, last } = past;
  const used = [...ledger.entries, ...unlisted].map((issue) => issue.number);
  const number = wish.number ?? Math.max(0, ...used) + 1;
  if (used.includes(number)) return { kind: 'number-given', number };
  if (number > highestIssueNumber) return { kind: 'numbers-used-up' };
  const period = periodOfNewIssue(series, last, wish, today);
  if (period.to < period.from) return { kind: 'period-reversed', period };

  const folder = `bulletins/${series.id}/${issueFolderName(number)}`;
  const text = issueText(number, wish.date ?? period.to, period);
  return {
    kind: 'planned',
    folder,
    plan: [
      { kind: 'append', file: ledgerFile(series.id), text: ledgerAddition(past, number, today) },
      { kind: 'create', file: `${folder}/issue.md`, text },
    ],
  };
}

/** The new number's line, after those of the issues that the ledger does not know. */
function ledgerAddition({ ledger, unlisted }: SeriesPast, number: number, today: Day): string {
  const lines = [...unlisted, { number, date: today }].map((issue) =>
    ledgerLine(issue.number, issue.date),
  );
  // Some editors save a file without its last line feed.
  const start = ledger.text === '' || ledger.text.endsWith('\n') ? '' : '\n';
  return start + lines.join('');
}
