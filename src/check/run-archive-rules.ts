import type { Diagnostic } from '../model/diagnostic.js';
import type { IssueFacts } from './facts.js';
import type { AnyRule, Archive } from './rule.js';
import { guard, reporter } from './run-rules.js';

/** Shows an issue to the rules about its series; returns what they found in it. Issues come in the order of their numbers. */
export type ArchiveCheck = (issue: IssueFacts) => readonly Diagnostic[];

/** Begins the rules that look at the issues of a series one after the other. */
export function beginArchiveRules(rules: readonly AnyRule[], archive: Archive): ArchiveCheck {
  const begun = rules.flatMap((rule) =>
    rule.scope === 'archive' ? [{ rule, look: rule.begin(archive) }] : [],
  );
  return (issue) => {
    const diagnostics: Diagnostic[] = [];
    for (const { rule, look } of begun) {
      guard(rule.name, issue.file, diagnostics, () => look(issue, reporter(rule, diagnostics)));
    }
    return diagnostics;
  };
}
