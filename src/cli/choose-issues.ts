import type { FindingText } from '../messages/catalogue.js';
import { type IssueName, selectIssues } from '../model/selector.js';
import { folderWithoutSeries } from './folder-without-series.js';
import { issueLabel } from './issue-label.js';
import { issueOfFile } from './issue-of-file.js';
import type { Session } from './session.js';
import type { Workspace } from './workspace.js';

/** The issues that selectors name, each once, or what is wrong with the selectors. */
export type Chosen =
  | { readonly kind: 'issues'; readonly issues: readonly IssueName[] }
  | { readonly kind: 'refused'; readonly problems: readonly FindingText[] };

/** Matches selectors against a workspace; none at all means all issues. */
export function chooseIssues(
  selectors: readonly string[],
  workspace: Workspace,
  words: Session['words'],
): Chosen {
  if (selectors.length === 0) return { kind: 'issues', issues: workspace.issues };
  const chosen = new Set<IssueName>();
  const problems: FindingText[] = [];
  for (const selector of selectors) {
    const selection = selectIssues(selector, workspace);
    if (selection.kind === 'issues') for (const issue of selection.issues) chosen.add(issue);
    else if (selection.kind === 'unknown') {
      problems.push(unknown(selector, selection.nearest, workspace, words.workspace));
    } else {
      const { number, series } = selection;
      const candidates = series.map((id) => `${id}/${number}`);
      problems.push(words.workspace.selectorAmbiguous(number, candidates));
    }
  }
  if (problems.length > 0) return { kind: 'refused', problems };
  // In the order of the workspace, so that the same issues are built in the same order.
  return { kind: 'issues', issues: workspace.issues.filter((issue) => chosen.has(issue)) };
}

/** Why a selector names nothing. */
function unknown(
  selector: string,
  nearest: string | undefined,
  workspace: Workspace,
  words: Session['words']['workspace'],
): FindingText {
  if (selector.trim() === '') return words.selectorEmpty();
  const folder = folderWithoutSeries(selector, workspace);
  if (folder !== undefined) return words.seriesFileWanted(folder);
  const issue = issueOfFile(selector, workspace);
  if (issue !== undefined) return words.selectorOfFile(selector, issueLabel(issue));
  return words.selectorUnknown(selector, nearest);
}
