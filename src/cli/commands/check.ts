import { countAll, countStale } from '../../check/baseline.js';
import { catalogue } from '../../messages/messages.js';
import { type Diagnostic, hasError } from '../../model/diagnostic.js';
import { nearest } from '../../model/nearest.js';
import { readBaseline } from '../../read/baseline.js';
import { aboutFolders } from '../about-folders.js';
import { askForLinks, checkedParts } from '../checked-parts.js';
import { chooseIssues } from '../choose-issues.js';
import { type ExitCode, exitCodes } from '../exit-code.js';
import { keepFindings, type Scope, withoutLinks } from '../known-findings.js';
import { mendFirst } from '../mend-first.js';
import { loadReporter, reporterNames } from '../reporters/open-reporter.js';
import type { OpenReporter } from '../reporters/reporter.js';
import { surroundingsOf } from '../reporters/surroundings.js';
import { sayRuleFailures } from '../rule-failures.js';
import { refuse, type Session } from '../session.js';
import { Tally } from '../tally.js';
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
  const { words } = session;
  const { reporter = 'text', rules } = options;
  if (rules !== undefined) return (await import('../show-rules.js')).showRules(session, rules);
  const open = await loadReporter(reporter);
  if (open === undefined) {
    const near = nearest(reporter, reporterNames);
    return refuse(session, words.use.reporterUnknown(reporter, reporterNames, near));
  }
  const workspace = openWorkspace(session);
  if (workspace === undefined) return exitCodes.use;
  const chosen = chooseIssues(selectors, workspace, words);
  if (chosen.kind === 'refused') return refuse(session, ...chosen.problems);
  const reach = selectors.length === 0 ? 'all' : 'some';
  return checkScope(session, workspace, { issues: chosen.issues, reach }, options, open);
}

async function checkScope(
  session: Session,
  workspace: Workspace,
  scope: Scope,
  options: CheckOptions,
  open: OpenReporter,
): Promise<ExitCode> {
  const { io, host, printer, words, language, loudness } = session;
  const { root, diagnostics: names } = workspace;
  const { issues, reach } = scope;
  const mended = await mendFirst(session, workspace, issues, options);
  const asked = options.links ? await askForLinks(session, workspace, issues) : undefined;
  const aboutNames = reach === 'all' ? names : aboutFolders(issues, names);
  const checked = checkedParts(session, workspace, issues, asked?.diagnostics ?? []);
  const parts = options.updateBaseline
    ? await keepFindings(host.files, root, scope, aboutNames, checked)
    : checked;
  const { value: baseline, diagnostics: aboutBaseline } = readBaseline(host.files, root);

  const stopAt = options.strict ? 'warning' : 'error';
  const stops = ({ severity }: Diagnostic) => severity === 'error' || severity === stopAt;
  const isShown = loudness === 'quiet' ? stops : () => true;
  const tally = new Tally(catalogue(language), baseline, isShown);
  const reporter = open(surroundingsOf(session, root, issues, stopAt));
  const write = (text: string) => io.stdout.stream.write(text);

  const findings = tally.take([...aboutNames, ...aboutBaseline, ...mended.diagnostics]);
  if (findings.length > 0) write(reporter.part({ findings }));
  for await (const { issue, diagnostics } of parts) {
    write(reporter.part({ issue, findings: tally.take(diagnostics, issue) }));
  }
  const findable = options.links ? baseline : withoutLinks(baseline);
  const stale = reach === 'all' ? countStale(findable, tally.known) : 0;
  write(reporter.end({ ...tally.totals, stale, fixed: mended.count }));
  if (options.updateBaseline && !hasError(aboutBaseline)) {
    printer.note(words.check.baselineWritten(tally.totals.known, countAll(baseline)));
  }
  if (asked?.failure !== undefined) throw asked.failure;
  return verdict(session, tally, stopAt);
}

/** What the findings come to; a rule that failed is our own mistake, and its stack is said last. */
function verdict(
  session: Session,
  { totals, stacks }: Tally,
  stopAt: 'error' | 'warning',
): ExitCode {
  if (stacks.size > 0) return sayRuleFailures(session, stacks);
  const { errors, warnings } = totals;
  if (errors > 0) return exitCodes.content;
  if (stopAt === 'error' || warnings === 0) return exitCodes.done;
  session.printer.note(session.words.check.stoppedByWarnings);
  return exitCodes.content;
}
