import { HostError } from '../host/host.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { IssueName } from '../model/selector.js';
import { issueLabel } from './issue-label.js';
import { Progress } from './progress.js';
import type { Session } from './session.js';
import type { Workspace } from './workspace.js';

/** All that was found in an issue. */
export interface CheckedPart {
  readonly issue: IssueName;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks one issue after the other, and says how far it is; `aboutLinks` is what the net said of them. */
export async function* checkedParts(
  { io, host, words, loudness }: Session,
  { root, issues: all }: Workspace,
  issues: readonly IssueName[],
  aboutLinks: readonly Diagnostic[],
): AsyncGenerator<CheckedPart> {
  const { checkIssues } = await io.openChecker();
  const progress = new Progress(io, loudness);
  let done = 0;
  for await (const { issue, diagnostics } of checkIssues(host, root, all, issues)) {
    progress.clear();
    const ofIssue = aboutLinks.filter(({ place }) => place.file.startsWith(`${issue.folder}/`));
    yield { issue, diagnostics: [...diagnostics, ...ofIssue] };
    done += 1;
    progress.show(words.result.progress(done, issues.length, issueLabel(issue)));
  }
  progress.clear();
}

/** What the net said of links, or why it could not be asked. */
export interface AskedLinks {
  readonly diagnostics: readonly Diagnostic[];
  readonly failure?: HostError;
}

/** Asks the net for the links of the issues, and says how far it is. */
export async function askForLinks(
  { io, host, words, loudness }: Session,
  { root }: Workspace,
  issues: readonly IssueName[],
): Promise<AskedLinks> {
  const { checkLinks } = await import('../checker/check-links.js');
  const progress = new Progress(io, loudness);
  const show = (done: number, all: number) => progress.show(words.check.links(done, all));
  try {
    return { diagnostics: await checkLinks(host, root, issues, { progress: show }) };
  } catch (error) {
    // The sources can be checked all the same.
    if (error instanceof HostError) return { diagnostics: [], failure: error };
    throw error;
  } finally {
    progress.clear();
  }
}
