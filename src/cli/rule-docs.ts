import { type OwnArea, ownFindings, ownGroups } from '../check/own/index.js';
import type { SetIn, Unshown } from '../check/own/own-finding.js';
import type { Examples } from '../check/rule.js';
import { type RuleArea, ruleGroups } from '../check/rules/index.js';
import { isFixed } from '../check/settings.js';
import type { DocumentedName, EditorFindingName, Language } from '../messages/catalogue.js';
import { meanings } from '../messages/meanings.js';
import type { Severity } from '../model/diagnostic.js';
import { severities } from '../model/finding.js';

/** What is to be said of a rule, or of a finding that comes with reading, composing or checking. */
export interface RuleDoc {
  readonly name: DocumentedName;
  readonly kind: 'rule' | 'finding';
  readonly area: RuleArea | OwnArea;
  /** Unless the workspace decides otherwise. */
  readonly severity: Severity;
  /** Where the workspace can. */
  readonly setIn: SetIn;
  /** The first sentence of its meaning. */
  readonly summary: string;
  readonly meaning: string;
  /** A standard and clause; `practice` where it is the craft's custom, `format` where it is ours to say. */
  readonly origin: string;
  readonly examples: Examples | Unshown;
}

/** What is known of each for itself; the rest its meaning tells. */
type Known = Omit<RuleDoc, 'summary' | 'meaning'>;

/** All rules, then all findings about what editors write, area by area. */
export function ruleDocs(language: Language): readonly RuleDoc[] {
  const texts = meanings(language);
  return [...knownRules(), ...knownFindings()].map((known) => {
    const meaning = texts[known.name];
    return { ...known, summary: firstSentence(meaning, language), meaning };
  });
}

/** A finding about templates, themes, fonts or typesetting: it comes with building, and a check makes none. */
export interface OtherFinding {
  readonly name: string;
  readonly severity: Severity;
}

/** All of those, in the order of their list. */
export function otherFindings(): readonly OtherFinding[] {
  return Object.entries(severities)
    .filter(([name]) => !isEditorFinding(name))
    .map(([name, severity]) => ({ name, severity }));
}

function knownRules(): readonly Known[] {
  return ruleGroups.flatMap(({ area, rules }) =>
    rules.map(({ name, severity, origin, examples, scope }) => {
      // Of an issue, the rules about a series see what is kept of it, and comments are not.
      const setIn = scope === 'archive' ? 'files' : 'text';
      return { name, kind: 'rule', area, severity, setIn, origin, examples };
    }),
  );
}

function knownFindings(): readonly Known[] {
  return ownGroups.flatMap(({ area, findings }) =>
    Object.keys(findings)
      .filter(isEditorFinding)
      .map((name) => {
        const { origin, examples, setIn = 'files' } = ownFindings[name];
        return {
          name,
          kind: 'finding',
          area,
          severity: severities[name],
          setIn: isFixed(name) ? 'nowhere' : setIn,
          origin,
          examples,
        };
      }),
  );
}

function isEditorFinding(name: string): name is EditorFindingName {
  return Object.hasOwn(ownFindings, name);
}

/** Up to the first stop of its own language that stands in no brackets and no quotation, and in no abbreviation. */
const sentences: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:（[^）]*）|“[^”]*”|[^（“])*?。/u,
  en: /^(?:（[^）]*）|“[^”]*”|\([^)]*\)|[^（“(])*?[.!?](?=\s+[^\p{Ll}\s]|\s*$)/u,
};

function firstSentence(text: string, language: Language): string {
  return sentences[language].exec(text)?.[0] ?? text;
}
