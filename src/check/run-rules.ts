import type { FindingName, RuleName } from '../messages/catalogue.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import { given } from '../read/given.js';
import { placeOfFile } from '../read/places.js';
import type { CheckedArticle, CheckedIssue } from './checked-issue.js';
import type { AnyRule, Hit, Report } from './rule.js';

/** The findings of the rules that look at one issue alone. */
export function runRules(issue: CheckedIssue, rules: readonly AnyRule[]): readonly Diagnostic[] {
  const { articles, text, name } = issue;
  const diagnostics: Diagnostic[] = [];
  const issueFile = text.head?.file ?? name.folder;
  diagnostics.push(...runPassageRules(issue, issueFile, rules));
  for (const article of articles) {
    diagnostics.push(...runPassageRules(article, article.text.file, rules));
  }
  for (const rule of rules) {
    const report = reporter(rule, diagnostics);
    if (rule.scope === 'issue') {
      guard(rule.name, issueFile, diagnostics, () => rule.check(issue, report));
    } else if (rule.scope === 'article') {
      for (const article of articles) {
        guard(rule.name, article.text.file, diagnostics, () => rule.check(article, report));
      }
    }
  }
  return diagnostics;
}

/** The findings of the rules that look at each passage of `file` for itself: its prose, and what is printed beside it. */
export function runPassageRules(
  { passages, asides }: Pick<CheckedArticle, 'passages' | 'asides'>,
  file: string,
  rules: readonly AnyRule[],
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const rule of rules) {
    if (rule.scope !== 'passage' && rule.scope !== 'printed') continue;
    const seen = rule.scope === 'printed' ? [...passages, ...asides] : passages;
    const report = reporter(rule, diagnostics);
    guard(rule.name, file, diagnostics, () => {
      for (const passage of seen) rule.check(passage, report);
    });
  }
  return diagnostics;
}

/** Takes what a rule finds, and makes findings of it. */
export function reporter(rule: AnyRule, diagnostics: Diagnostic[]): Report<RuleName> {
  return ({ place, values, edits = [] }: Hit<RuleName>) => {
    const { name, severity, standsFirst } = rule;
    const sure = edits.flatMap((edit) => edit ?? []);
    const made = { rule: name, severity, place, values, ...given({ standsFirst }) };
    diagnostics.push(sure.length > 0 ? { ...made, edits: sure } : made);
  };
}

/** Runs a rule on a file; one that fails is our mistake: it is said, and the others go on. */
export function guard(
  name: FindingName,
  file: string,
  diagnostics: Diagnostic[],
  check: () => void,
): void {
  try {
    check();
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    diagnostics.push(finding('rule-failed', placeOfFile(file), { name, stack }));
  }
}
