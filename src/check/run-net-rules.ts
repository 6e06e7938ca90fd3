import type { Diagnostic } from '../model/diagnostic.js';
import type { LinkAnswer } from './link-answer.js';
import type { AnyRule } from './rule.js';
import { guard, reporter } from './run-rules.js';

/** The findings of the rules that ask the net about a link. */
export function runNetRules(link: LinkAnswer, rules: readonly AnyRule[]): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const rule of rules) {
    if (rule.scope !== 'net') continue;
    guard(rule.name, link.place.file, diagnostics, () =>
      rule.check(link, reporter(rule, diagnostics)),
    );
  }
  return diagnostics;
}
