import type { BuiltIssue } from '../../build.js';
import { type Diagnostic, hasError } from '../../model/diagnostic.js';
import type { IssueName } from '../../model/selector.js';
import { aboutFolders } from '../about-folders.js';
import { type BuildCommandOptions, buildOptions } from '../build-options.js';
import { chooseIssues } from '../choose-issues.js';
import { type ExitCode, exitCodes } from '../exit-code.js';
import { issueLabel } from '../issue-label.js';
import { Progress } from '../progress.js';
import { ruleFailures, sayRuleFailures } from '../rule-failures.js';
import { refuse, type Session } from '../session.js';
import { shownPath } from '../shown-path.js';
import { openWorkspace } from '../workspace.js';

/** `bulletin build [selector…]`: renders issues; prints the reports written. */
export async function build(
  session: Session,
  selectors: readonly string[],
  options: BuildCommandOptions,
): Promise<ExitCode> {
  const { words, host, io, printer } = session;
  const builder = await io.openBuilder();
  const workspace = openWorkspace(session);
  if (workspace === undefined) return exitCodes.use;
  const wanted = buildOptions(session, builder, workspace.root, options);
  if (wanted === undefined) return exitCodes.use;
  const chosen = chooseIssues(selectors, workspace, words);
  if (chosen.kind === 'refused') return refuse(session, ...chosen.problems);

  const stops = ({ severity }: Diagnostic) => severity === 'error' || severity === wanted.stopAt;
  const found =
    selectors.length === 0
      ? workspace.diagnostics
      : aboutFolders(chosen.issues, workspace.diagnostics);
  printer.findings(found);
  // Two folders with one number would write the same reports.
  const sound = chosen.issues.filter((issue) => !aboutFolders([issue], found).some(stops));
  const built = builder.buildIssues(host, workspace.root, sound, wanted);
  const { failed, stacks } = await follow(session, built, sound);
  if (options.prune) {
    for (const folder of builder.pruneReports(host, workspace.issues, wanted.out)) {
      printer.note(words.result.removed(shownPath(io, folder)));
    }
  }
  if (stacks.size > 0) return sayRuleFailures(session, stacks);
  return failed > 0 || found.some(stops) ? exitCodes.content : exitCodes.done;
}

/** Says what becomes of each issue as it happens; returns how many failed, and the stacks of rules that did. */
async function follow(
  { io, words, printer, loudness }: Session,
  built: AsyncIterable<BuiltIssue>,
  issues: readonly IssueName[],
): Promise<{ readonly failed: number; readonly stacks: ReadonlySet<string> }> {
  const progress = new Progress(io, loudness);
  const counts = { built: 0, unchanged: 0, failed: 0 };
  const showNext = (done: number) => {
    const next = issues[done];
    if (next) progress.show(words.result.progress(done, issues.length, issueLabel(next)));
  };
  const stacks = new Set<string>();
  let done = 0;
  let stoppedByWarnings = 0;
  showNext(done);
  for await (const { state, diagnostics, reports } of built) {
    progress.clear();
    counts[state] += 1;
    if (state === 'failed' && !hasError(diagnostics)) stoppedByWarnings += 1;
    for (const stack of ruleFailures(diagnostics)) stacks.add(stack);
    printer.findings(diagnostics);
    for (const report of reports) printer.result(shownPath(io, report));
    done += 1;
    showNext(done);
  }
  progress.clear();
  printer.counts();
  printer.note(words.result.buildCounts(counts.built, counts.unchanged, counts.failed));
  if (stoppedByWarnings > 0) printer.note(words.result.stoppedByWarnings(stoppedByWarnings));
  return { failed: counts.failed, stacks };
}
