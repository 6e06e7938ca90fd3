import { gatherFacts } from '../check/gather-facts.js';
import { gatherIssue } from '../check/gather-issue.js';
import { readIssueSettings } from '../check/issue-settings.js';
import { rules } from '../check/rules/index.js';
import { runRules } from '../check/run-rules.js';
import { isSilenced, readSwitches } from '../check/switches.js';
import { composeReport } from '../compose/compose-report.js';
import type { Host } from '../host/host.js';
import type { Outcome } from '../model/diagnostic.js';
import type { IssueName } from '../model/selector.js';
import type { Series } from '../model/series.js';
import { readBodies } from '../read/body/read-bodies.js';
import type { Body } from '../read/body/read-body.js';
import { given } from '../read/given.js';
import { type IssueText, readIssueText } from '../read/issue.js';
import { type ComposedIssue, composeFromFiles } from '../record/compose-from-files.js';
import type { Desk } from './desk.js';
import { keepRowsUnsaid } from './keep-rows-unsaid.js';
import { type Looked, settleInIssue } from './looked.js';

/** Reads an issue, runs the rules that look at it alone, and composes it. */
export function checkAlone({ host, root, series, settings, terms }: Desk, name: IssueName): Looked {
  const { value: text, diagnostics: read } = readIssueText(host.files, root, name);
  const bodies = readBodies([...(text.head ? [text.head] : []), ...text.articles]);
  const ofRules = runRules(gatherIssue(text, series, bodies.value, terms), rules);
  const switches = [...bodies.value.values()].map(readSwitches);
  // Composing changes the trees, so it comes last.
  const composed = compose(host, root, series?.series, text, bodies.value);

  const own = readIssueSettings(text);
  const silences = switches.flatMap(({ value }) => value);
  const unsilenced = [
    ...read,
    ...bodies.diagnostics,
    ...ofRules,
    ...(composed?.diagnostics ?? []),
  ].filter((diagnostic) => !isSilenced(diagnostic, silences));
  const settled = [...switches.flatMap(({ diagnostics }) => diagnostics), ...unsilenced].flatMap(
    (diagnostic) => settleInIssue(diagnostic, settings, own.value) ?? [],
  );
  const found = keepRowsUnsaid(settled);
  // What lies elsewhere may change, and a rule that failed has found nothing.
  const isInside = (composed?.value.pictures ?? []).length === 0;
  return {
    settings: own.value,
    lasts: isInside && found.every(({ rule }) => rule !== 'rule-failed'),
    diagnostics: [...own.diagnostics, ...found],
    ...given({ facts: gatherFacts(text), composed: composed?.value }),
  };
}

function compose(
  { files }: Host,
  root: string,
  series: Series | undefined,
  { issue }: IssueText,
  bodies: ReadonlyMap<string, Body>,
): Outcome<ComposedIssue> | undefined {
  if (series === undefined || issue === undefined) return undefined;
  return composeFromFiles(files, root, issue.folder, (lookUp) =>
    composeReport(series, issue, bodies, lookUp),
  );
}
