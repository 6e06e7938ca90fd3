import { join, resolve } from 'node:path';
import type { BuiltIssue } from '../../build.js';
import { hasError } from '../../model/diagnostic.js';
import type { IssueName } from '../../model/selector.js';
import { chooseIssues } from '../choose-issues.js';
import { type ExitCode, exitCodes } from '../exit-code.js';
import { issueLabel } from '../issue-label.js';
import { Progress } from '../progress.js';
import { refuse, type Session } from '../session.js';
import { shownPath } from '../shown-path.js';
import { openWorkspace } from '../workspace.js';

export interface BuildCommandOptions {
  readonly format?: string;
  readonly out?: string;
  readonly force?: true;
  readonly strict?: true;
  readonly prune?: true;
}

/** `bulletin build [selector…]`: renders issues; prints the reports written. */
export async function build(
  session: Session,
  selectors: readonly string[],
  options: BuildCommandOptions,
): Promise<ExitCode> {
  const { words, host, io, printer } = session;
  const builder = await io.openBuilder();
  const wanted = options.format?.split(',').map((format) => format.trim());
  const formats = builder.formats.filter((format) => wanted?.includes(format) ?? true);
  const unknown = wanted?.find((format) => !formats.some((known) => known === format));
  if (unknown !== undefined)
    return refuse(session, words.use.formatUnknown(unknown, builder.formats));

  const workspace = openWorkspace(session);
  if (workspace === undefined) return exitCodes.use;
  const chosen = chooseIssues(selectors, workspace, words);
  if (chosen.kind === 'refused') return refuse(session, ...chosen.problems);
  printer.findings(workspace.diagnostics);

  const out =
    options.out === undefined ? join(workspace.root, 'build') : resolve(io.cwd, options.out);
  const built = builder.buildIssues(host, workspace.root, chosen.issues, {
    formats,
    out,
    unchanged: options.force ? 'render' : 'skip',
    stopAt: options.strict ? 'warning' : 'error',
  });
  const outcome = await follow(session, built, chosen.issues);
  if (options.prune) {
    for (const folder of builder.pruneReports(host, workspace.issues, out)) {
      printer.note(words.result.removed(shownPath(io, folder)));
    }
  }
  return outcome === 'failed' || hasError(workspace.diagnostics)
    ? exitCodes.content
    : exitCodes.done;
}

type Outcome = 'done' | 'failed';

/** Says what becomes of each issue as it happens. */
async function follow(
  { io, words, printer, loudness }: Session,
  built: AsyncIterable<BuiltIssue>,
  issues: readonly IssueName[],
): Promise<Outcome> {
  const progress = new Progress(io, loudness);
  const counts = { built: 0, unchanged: 0, failed: 0 };
  const showNext = (done: number) => {
    const next = issues[done];
    if (next) progress.show(words.result.progress(done, issues.length, issueLabel(next)));
  };
  let done = 0;
  showNext(done);
  for await (const { state, diagnostics, reports } of built) {
    progress.clear();
    counts[state] += 1;
    printer.findings(diagnostics);
    for (const report of reports) printer.result(shownPath(io, report));
    done += 1;
    showNext(done);
  }
  progress.clear();
  printer.counts();
  printer.note(words.result.buildCounts(counts.built, counts.unchanged, counts.failed));
  return counts.failed > 0 ? 'failed' : 'done';
}
