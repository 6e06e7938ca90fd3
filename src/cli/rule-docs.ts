import type { Example } from '../check/rule.js';
import { rules } from '../check/rules/index.js';
import { isFixed } from '../check/settings.js';
import type { FindingName, Language } from '../messages/catalogue.js';
import { meanings } from '../messages/meanings.js';
import type { Severity } from '../model/diagnostic.js';
import { severities } from '../model/finding.js';

/** What is to be said of a rule. */
export interface RuleDoc {
  readonly name: FindingName;
  readonly severity: Severity;
  /** The first sentence of its meaning. */
  readonly summary: string;
  readonly meaning: string;
  /** A standard and clause; `practice` where it is the craft's custom. */
  readonly origin: string;
  readonly examples: { readonly fails: Example; readonly passes: Example };
}

/** What is to be said of a finding that comes with reading and composing. */
export interface OwnFindingDoc {
  readonly name: string;
  readonly severity: Severity;
  /** False where it keeps a report from being made, so that it can be neither turned off nor lowered. */
  readonly isSettable: boolean;
}

/** All rules, in the order of their list. */
export function ruleDocs(language: Language): readonly RuleDoc[] {
  const texts = meanings(language);
  return rules.map(({ name, severity, origin, examples }) => {
    const meaning = texts[name];
    return { name, severity, summary: firstSentence(meaning), meaning, origin, examples };
  });
}

/** All findings that are no rule's, in the order of their list. */
export function ownFindingDocs(): readonly OwnFindingDoc[] {
  return Object.entries(severities).map(([name, severity]) => ({
    name,
    severity,
    isSettable: !isFixed(name),
  }));
}

/** Up to the first stop that stands in no brackets and no quotation, and in no abbreviation. */
const sentence = /^(?:（[^）]*）|“[^”]*”|\([^)]*\)|[^（“(])*?(?:。|[.!?](?=\s+\p{Lu}|\s*$))/u;

function firstSentence(text: string): string {
  return sentence.exec(text)?.[0] ?? text;
}
