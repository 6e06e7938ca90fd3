import type { FindingValues, RuleName } from '../messages/catalogue.js';
import type { Edit, Place, Severity } from '../model/diagnostic.js';
import type { Series } from '../model/series.js';
import type { CheckedArticle, CheckedIssue } from './checked-issue.js';
import type { IssueFacts } from './facts.js';
import type { LinkAnswer } from './link-answer.js';
import type { Passage } from './passage.js';

/** What a rule found: where, the values of its message, and what mends it where there is one right answer. */
export interface Hit<N extends RuleName> {
  readonly place: Place;
  readonly values: FindingValues[N];
  /** Undefined ones are left out. */
  readonly edits?: readonly (Edit | undefined)[];
}

/** Takes what a rule found. */
export type Report<N extends RuleName> = (hit: Hit<N>) => void;

/**
 * A piece of a workspace, as little of it as shows the point. Without a line that names a file it is
 * an article: fields (`title: …`) instead of or beside what every article has, then, after an empty
 * line, its text; or the text alone. Otherwise each file is a line with its path below the series
 * (`037/issue.md`, `series.yaml`), and its lines two spaces in. A file whose path begins at the
 * workspace (`/terms.yaml`, `/bulletins/monthly/037/01-a.md`) is whole: nothing is taken as said. A
 * line of `/net.txt` says what the net answers: an address, a status, and the page or where it leads.
 */
export type Example = string;

/** What shows that a rule finds what it should, and nothing else. */
export interface Examples {
  readonly fails: Example;
  readonly passes: Example;
}

/** What is said of a rule: its words stand in the catalogue. */
interface RuleHead<N extends RuleName> {
  readonly name: N;
  /** Unless the workspace decides otherwise. */
  readonly severity: Severity;
  /** The standard and clause that the rule comes from; `practice` where it is the craft's custom. */
  readonly origin: string;
  readonly examples: Examples;
  /** What it finds would do harm to somebody if it were published: it comes before all else of an issue, and its line is not shown. */
  readonly standsFirst?: true;
}

/** What a rule looks at: each passage of prose, or of all that is printed, each article or issue for itself, the issues of a series one after the other, or what the net says of each link, where it is asked. */
type RuleCheck<N extends RuleName> =
  | { readonly scope: 'passage' | 'printed'; check(passage: Passage, report: Report<N>): void }
  | { readonly scope: 'article'; check(article: CheckedArticle, report: Report<N>): void }
  | { readonly scope: 'issue'; check(issue: CheckedIssue, report: Report<N>): void }
  | { readonly scope: 'net'; check(link: LinkAnswer, report: Report<N>): void }
  | {
      readonly scope: 'archive';
      /** Begins a series: the function it gives is shown every issue, in the order of their numbers, and keeps what it must know of them. */
      begin(archive: Archive): (issue: IssueFacts, report: Report<N>) => void;
    };

/** What a rule about the issues of a series can know beside them. */
export interface Archive {
  readonly series: Series;
  /** Every number that was given: that of a line of the ledger or of a folder, also of one that cannot be read. */
  readonly given: ReadonlySet<number>;
}

/** A rule: one kind of mistake, how to find it, and what shows that it does. */
export type Rule<N extends RuleName = RuleName> = RuleHead<N> & RuleCheck<N>;

/** Any one of the rules. */
export type AnyRule = { [N in RuleName]: Rule<N> }[RuleName];

/** Makes a rule of what it consists of. */
export function defineRule<N extends RuleName>(rule: Rule<N>): Rule<N> {
  return rule;
}
