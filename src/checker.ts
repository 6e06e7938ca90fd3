import { gatherFacts } from './check/gather-facts.js';
import { gatherIssue } from './check/gather-issue.js';
import { rules } from './check/rules/index.js';
import { type ArchiveCheck, beginArchiveRules } from './check/run-archive-rules.js';
import { runRules } from './check/run-rules.js';
import { readSettings, type Settings, settle } from './check/settings.js';
import { isSilenced, readSwitches } from './check/switches.js';
import type { Host } from './host/host.js';
import type { Diagnostic } from './model/diagnostic.js';
import type { IssueName } from './model/selector.js';
import { readBodies } from './read/body/read-bodies.js';
import { type IssueText, readIssueText } from './read/issue.js';
import { readLedger } from './read/ledger.js';
import { readSeriesText, type SeriesText } from './read/series.js';
import { type ComposedIssue, composeFromFiles } from './record/compose-from-files.js';

/** What was found in an issue. */
export interface CheckedIssue {
  readonly issue: IssueName;
  readonly diagnostics: readonly Diagnostic[];
  /** The issue, ready to be rendered; absent where an error keeps it from being read. */
  readonly composed?: ComposedIssue;
}

/**
 * Checks the issues `chosen`, one by one, in the order of `all`: reads, runs the rules, composes. The
 * others of `all`, the issues of the workspace `root`, are looked at for what rules know of a series.
 */
export async function* checkIssues(
  host: Host,
  root: string,
  all: readonly IssueName[],
  chosen: readonly IssueName[],
): AsyncGenerator<CheckedIssue> {
  for (const id of new Set(chosen.map(({ series }) => series))) {
    const series = readSeriesText(host.files, root, id);
    const ledger = readLedger(host.files, root, id);
    const wanted = chosen.filter((issue) => issue.series === id);
    const last = Math.max(...wanted.map(({ number }) => number));
    const about = { series: series.value, found: [...series.diagnostics, ...ledger.diagnostics] };
    const given = new Set(ledger.value.entries.map(({ number }) => number));
    const look: ArchiveCheck =
      series.value?.series === undefined
        ? () => []
        : beginArchiveRules(rules, { series: series.value.series, given });
    for (const issue of all.filter((one) => one.series === id && one.number <= last)) {
      const text = readIssueText(host.files, root, issue);
      const facts = gatherFacts(text.value);
      const beside = facts === undefined ? [] : look(facts);
      if (!wanted.includes(issue)) continue;
      const found = [...about.found, ...text.diagnostics, ...beside];
      yield checkIssue(host, root, about.series, text.value, found);
    }
  }
}

function checkIssue(
  { files }: Host,
  root: string,
  series: SeriesText | undefined,
  text: IssueText,
  found: readonly Diagnostic[],
): CheckedIssue {
  const bodies = readBodies([...(text.head ? [text.head] : []), ...text.articles]);
  const issue = gatherIssue(text, series, bodies.value, []);
  const ofRules = runRules(issue, rules);
  const switches = [...bodies.value.values()].map(readSwitches);
  // Composing changes the trees, so it comes last.
  const composed =
    series?.series && text.issue
      ? composeFromFiles(files, root, series.series, text.issue, bodies.value)
      : undefined;

  const ofSeries = readSettings(series?.fields.entries.rules?.value);
  const ofIssue = readSettings(text.head?.fields.entries.rules?.value);
  const settingsOfFile = new Map<string, Settings>();
  const wrong: Diagnostic[] = [...ofSeries.diagnostics, ...ofIssue.diagnostics];
  for (const { file, fields } of text.articles) {
    const settings = readSettings(fields.entries.rules?.value);
    settingsOfFile.set(file, settings.value);
    wrong.push(...settings.diagnostics);
  }
  const silences = switches.flatMap(({ value }) => value);
  const all = [...found, ...bodies.diagnostics, ...ofRules, ...(composed?.diagnostics ?? [])];
  const settled = all
    .filter((diagnostic) => !isSilenced(diagnostic, silences))
    .flatMap((diagnostic) => {
      const own = settingsOfFile.get(diagnostic.place.file);
      return settle(diagnostic, ofSeries.value, ofIssue.value, own) ?? [];
    });
  const diagnostics = [...wrong, ...switches.flatMap(({ diagnostics: some }) => some), ...settled];
  return { issue: text.name, diagnostics, ...(composed && { composed: composed.value }) };
}
