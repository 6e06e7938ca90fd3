import { type IssueName, newestOfEach } from '../model/selector.js';
import { chooseIssues } from './choose-issues.js';
import type { Dialogue } from './dialogue.js';
import { issueLabel } from './issue-label.js';
import { canAsk, refused, type Session } from './session.js';
import type { Workspace } from './workspace.js';

/**
 * The issue that an article is added to: the newest of those that `selector` names, of one series.
 * Where there are several series, the user is asked. Undefined where there is none, which has been said.
 */
export async function chooseIssue(
  session: Session,
  workspace: Workspace,
  selector: string | undefined,
  dialogue: Dialogue,
): Promise<IssueName | undefined> {
  const { words } = session;
  const chosen = chooseIssues(selector === undefined ? [] : [selector], workspace, words);
  if (chosen.kind === 'refused') return refused(session, ...chosen.problems);
  const candidates = newestOfEach(chosen.issues);
  const [first] = candidates;
  if (first === undefined) return refused(session, noIssue(workspace, selector, words));
  const isClear =
    candidates.length === 1 && (selector !== undefined || workspace.series.length === 1);
  if (isClear) return first;
  if (canAsk(session)) return dialogue.choose(words.ask.issue, candidates, issueLabel);
  return refused(session, words.workspace.issueWanted(candidates.map(issueLabel)));
}

function noIssue(workspace: Workspace, selector: string | undefined, words: Session['words']) {
  const [series] = workspace.series;
  if (series === undefined) return words.workspace.empty();
  const named = workspace.series.find((id) => id === selector);
  return words.workspace.noIssue(named ?? series);
}
