import type { CheckedIssue } from './checked-issue.js';
import type { Passage } from './passage.js';

/** The texts of an issue, each as its passages: what the editor says in issue.md, then every article. */
export function textsOf({ passages, articles }: CheckedIssue): readonly (readonly Passage[])[] {
  return [passages, ...articles.map((article) => article.passages)];
}
