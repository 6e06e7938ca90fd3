import type { FindingName, RuleName } from '../messages/catalogue.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import { placeOfFile } from '../read/places.js';
import type { CheckedIssue } from './checked-issue.js';
import type { AnyRule, Hit, Report } from './rule.js';

/** The findings of the rules that look at one issue alone. */
export function runRules(issue: CheckedIssue, rules: readonly AnyRule[]): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const { articles, passages, text, name } = issue;
  const issueFile = text.head?.file ?? name.folder;
  for (const rule of rules) {
    const report = reporter(rule, diagnostics);
    const guarded = (file: string, check: () => void) => guard(rule.name, file, diagnostics, check);
    if (rule.scope === 'issue') {
      guarded(issueFile, () => rule.check(issue, report));
    } else if (rule.scope === 'article') {
      for (const article of articles) {
        guarded(article.text.file, () => rule.check(article, report));
      }
    } else if (rule.scope === 'passage') {
      guarded(issueFile, () => {
        for (const passage of passages) rule.check(passage, report);
      });
      for (const article of articles) {
        guarded(article.text.file, () => {
          for (const passage of article.passages) rule.check(passage, report);
        });
      }
    }
  }
  return diagnostics;
}

/** Takes what a rule finds, and makes findings of it. */
export function reporter(rule: AnyRule, diagnostics: Diagnostic[]): Report<RuleName> {
  return ({ place, values, edits = [] }: Hit<RuleName>) => {
    const sure = edits.flatMap((edit) => edit ?? []);
    const made = { rule: rule.name, severity: rule.severity, place, values };
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
