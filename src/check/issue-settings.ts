import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import type { IssueText } from '../read/issue.js';
import { readSettings, type Settings } from './settings.js';

/** What the files of an issue set rules to; plain data that survives JSON. */
export interface IssueSettings {
  readonly issue: Settings;
  /** Of the articles that set any, by file. */
  readonly articles: Readonly<Record<string, Settings>>;
}

/** Reads the `rules:` of issue.md and the articles. */
export function readIssueSettings({ head, articles }: IssueText): Outcome<IssueSettings> {
  const issue = readSettings(head?.fields.entries.rules?.value);
  const diagnostics: Diagnostic[] = [...issue.diagnostics];
  const ofArticles: Record<string, Settings> = {};
  for (const { file, fields } of articles) {
    if (fields.entries.rules === undefined) continue;
    const own = readSettings(fields.entries.rules.value);
    ofArticles[file] = own.value;
    diagnostics.push(...own.diagnostics);
  }
  return { value: { issue: issue.value, articles: ofArticles }, diagnostics };
}
