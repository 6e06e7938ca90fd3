import type { checkFindings } from './zh/check.js';
import type { composeFindings } from './zh/compose.js';
import type * as zh from './zh/index.js';
import type { readFindings } from './zh/read.js';
import type { sourceFindings } from './zh/source.js';

/** The languages that the program speaks. */
export type Language = 'zh' | 'en';

/** What a finding says: what happened, and how to mend it. */
export interface FindingText {
  readonly message: string;
  readonly help: string;
}

/** All words of the program in one language; Chinese is the original that the others must match. */
export interface Catalogue {
  readonly findings: Findings;
  readonly cli: Widen<typeof zh.cli>;
}

type Findings = typeof zh.findings;

/** Strings of the original may be any string in another language. */
type Widen<T> = T extends string
  ? string
  : T extends (...values: infer V) => infer R
    ? (...values: V) => R
    : { readonly [K in keyof T]: Widen<T[K]> };

/** The name of a rule that looks for mistakes; one file in `check/rules/` each. */
export type RuleName = keyof typeof zh.ruleFindings;

/** The name of a finding about what editors write that is no rule's: it comes with reading, composing or checking. */
export type EditorFindingName = keyof (typeof sourceFindings &
  typeof readFindings &
  typeof composeFindings &
  typeof checkFindings);

/** The names that are documented: see {@link Meanings}. */
export type DocumentedName = RuleName | EditorFindingName;

/** What each of them means: what it finds, and why that is a mistake. Loaded for the documentation alone. */
export type Meanings = Readonly<Record<DocumentedName, string>>;

/** The name of a finding, as it is printed behind it. */
export type FindingName = keyof Findings;

/** The values that each rule's message is made of. */
export type FindingValues = {
  [N in FindingName]: Findings[N] extends (values: infer V) => FindingText ? V : never;
};
