import { catalogue } from '../../messages/messages.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { nearest } from '../../model/nearest.js';
import type { IssueName } from '../../model/selector.js';
import { aboutFolders } from '../about-folders.js';
import { chooseIssues } from '../choose-issues.js';
import { type ExitCode, exitCodes } from '../exit-code.js';
import { issueLabel } from '../issue-label.js';
import { mendFirst } from '../mend-first.js';
import { Progress } from '../progress.js';
import { loadReporter, reporterNames } from '../reporters/open-reporter.js';
import { surroundingsOf } from '../reporters/surroundings.js';
import { refuse, type Session } from '../session.js';
import { Tally } from '../tally.js';
import { version } from '../version.js';
import { openWorkspace, type Workspace } from '../workspace.js';

/** The options as they were typed. */
export interface CheckOptions {
  readonly reporter?: string;
  readonly fix?: true;
  readonly fixBody?: true;
  readonly strict?: true;
  readonly links?: true;
  /** The name of a rule; true for all. */
  readonly rules?: string | true;
  readonly updateBaseline?: true;
}

/** `bulletin check [selector…]`: says what is wrong in the sources; prints the findings. */
export async function check(
  session: Session,
  selectors: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> {
  const { words, io, loudness } = session;
  const { reporter: name = 'text', rules, strict } = options;
  if (rules !== undefined) return (await import('../show-rules.js')).showRules(session, rules);
  const open = await loadReporter(name);
  if (open === undefined) {
    const near = nearest(name, reporterNames);
    return refuse(session, words.use.reporterUnknown(name, reporterNames, near));
  }
  const workspace = openWorkspace(session);
  if (workspace === undefined) return exitCodes.use;
  const chosen = chooseIssues(selectors, workspace, words);
  if (chosen.kind === 'refused') return refuse(session, ...chosen.problems);
  const { issues } = chosen;

  const mended = await mendFirst(session, workspace, issues, options);
  const aboutLinks = options.links ? await askForLinks(session, workspace, issues) : [];
  const stopAt = strict ? 'warning' : 'error';
  const stops = ({ severity }: Diagnostic) => severity === 'error' || severity === stopAt;
  const tally = new Tally(catalogue(session.language), loudness === 'quiet' ? stops : () => true);
  const reporter = open(surroundingsOf(session, workspace.root, issues, stopAt));
  const write = (text: string) => io.stdout.stream.write(text);

  const names =
    selectors.length === 0 ? workspace.diagnostics : aboutFolders(issues, workspace.diagnostics);
  const findings = tally.take([...names, ...mended.diagnostics]);
  if (findings.length > 0) write(reporter.part({ findings }));
  await follow(session, workspace, issues, (issue, diagnostics) => {
    const ofIssue = aboutLinks.filter(({ place }) => place.file.startsWith(`${issue.folder}/`));
    write(reporter.part({ issue, findings: tally.take([...diagnostics, ...ofIssue], issue) }));
  });
  write(reporter.end({ ...tally.totals, known: 0, stale: 0, fixed: mended.count }));
  return verdict(session, tally, stopAt);
}

/** Asks the net for the links of the issues. */
async function askForLinks(
  { io, host, words, loudness }: Session,
  { root }: Workspace,
  issues: readonly IssueName[],
): Promise<readonly Diagnostic[]> {
  const { checkLinks } = await import('../../checker/check-links.js');
  const progress = new Progress(io, loudness);
  const show = (done: number, all: number) => progress.show(words.check.links(done, all));
  try {
    return await checkLinks(host, root, issues, { progress: show });
  } finally {
    progress.clear();
  }
}

/** Checks one issue after the other; `see` is told what was found in each. */
async function follow(
  { io, host, words, loudness }: Session,
  { root, issues: all }: Workspace,
  issues: readonly IssueName[],
  see: (issue: IssueName, diagnostics: readonly Diagnostic[]) => void,
): Promise<void> {
  const { checkIssues } = await io.openChecker();
  const progress = new Progress(io, loudness);
  let done = 0;
  for await (const { issue, diagnostics } of checkIssues(host, root, all, issues)) {
    progress.clear();
    see(issue, diagnostics);
    done += 1;
    progress.show(words.result.progress(done, issues.length, issueLabel(issue)));
  }
  progress.clear();
}

/** What the findings come to; a rule that failed is our own mistake, and its stack is said last. */
function verdict(
  { io, words }: Session,
  { totals, stacks }: Tally,
  stopAt: 'error' | 'warning',
): ExitCode {
  if (stacks.length > 0) {
    io.stderr.stream.write(`${words.bug(version, stacks.join('\n\n'))}\n`);
    return exitCodes.bug;
  }
  const { errors, warnings } = totals;
  return errors > 0 || (stopAt === 'warning' && warnings > 0) ? exitCodes.content : exitCodes.done;
}
