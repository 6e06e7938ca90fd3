import { seriesPassages } from './check/gather-issue.js';
import { rules } from './check/rules/index.js';
import { type ArchiveCheck, beginArchiveRules } from './check/run-archive-rules.js';
import { runPassageRules } from './check/run-rules.js';
import { readSettings, settle } from './check/settings.js';
import {
  checkAlone,
  type Desk,
  glanceAt,
  type Looked,
  settleInIssue,
} from './checker/check-alone.js';
import { type CheckCache, type KeptIssue, openCheckCache } from './checker/check-cache.js';
import type { Host } from './host/host.js';
import type { Diagnostic, Outcome } from './model/diagnostic.js';
import type { IssueName } from './model/selector.js';
import type { Series } from './model/series.js';
import { given } from './read/given.js';
import { readLedger } from './read/ledger.js';
import { readSeriesText } from './read/series.js';
import { seriesFile } from './read/series-file.js';
import type { Terms } from './read/terms.js';
import type { ComposedIssue } from './record/compose-from-files.js';
import {
  type Fingerprint,
  fingerprintOf,
  fingerprintTexts,
  fingerprintTree,
} from './record/fingerprint.js';

/** What was found in an issue. */
export interface CheckedIssue {
  readonly issue: IssueName;
  /** Absent where an error keeps series.yaml from being read. */
  readonly series?: Series;
  /** Of the issue's folder and series.yaml. */
  readonly sources: Fingerprint;
  /** Those in series.yaml, the ledger and terms.yaml are the same objects for each issue. */
  readonly diagnostics: readonly Diagnostic[];
  /** The issue, ready to be rendered; absent where it was known from an earlier run, or cannot be read. */
  readonly composed?: ComposedIssue;
}

/** What the issues of one series are checked with, and what was found in what they share. */
interface Inspection extends Desk {
  readonly shared: readonly Diagnostic[];
  /** Shows the issues to the rules about the series. */
  readonly look: ArchiveCheck;
  /** Of the program and the terms. */
  readonly tools: Fingerprint;
  readonly cache: CheckCache;
}

/**
 * Checks the issues `chosen`, one by one, series by series: reads, runs the rules, composes. The others
 * of `all`, the issues of the workspace `root`, are looked at for what rules know of a series.
 */
export async function* checkIssues(
  host: Host,
  root: string,
  all: readonly IssueName[],
  chosen: readonly IssueName[],
): AsyncGenerator<CheckedIssue> {
  for (const id of new Set(chosen.map(({ series }) => series))) {
    const inspection = begin(host, root, id);
    const ofSeries = chosen.filter(({ series }) => series === id);
    const wanted = new Set(ofSeries.map(({ folder }) => folder));
    const last = Math.max(...ofSeries.map(({ number }) => number));
    for (const issue of all) {
      if (issue.series !== id || issue.number > last) continue;
      if (wanted.has(issue.folder)) yield inspect(inspection, issue);
      else pass(inspection, issue);
    }
    inspection.cache.save();
  }
}

function begin(host: Host, root: string, id: string): Inspection {
  const { files, packageRoot } = host;
  const { value: text, diagnostics: read } = readSeriesText(files, root, id);
  const ledger = readLedger(files, root, id);
  const terms: Outcome<Terms> = { value: [], diagnostics: [] };
  const settings = readSettings(text?.fields.entries.rules?.value);
  const found = text === undefined ? [] : runPassageRules(seriesPassages(text), text.file, rules);
  const numbers = new Set(ledger.value.entries.map(({ number }) => number));
  const program = fingerprintTree(files, packageRoot, ['dist/build-id'], '');
  return {
    host,
    root,
    series: text,
    settings: settings.value,
    terms: terms.value,
    shared: [
      ...terms.diagnostics,
      ...read,
      ...settings.diagnostics,
      ...ledger.diagnostics,
      ...found.flatMap((diagnostic) => settle(diagnostic, settings.value) ?? []),
    ],
    look: text?.series
      ? beginArchiveRules(rules, { series: text.series, given: numbers })
      : () => [],
    tools: fingerprintTree(files, root, ['terms.yaml'], program),
    cache: openCheckCache(host, root, id),
  };
}

/** Checks an issue, or says again what was found in it. */
function inspect(inspection: Inspection, issue: IssueName): CheckedIssue {
  const { host, root, cache, tools, series, shared } = inspection;
  const sources = fingerprintTree(host.files, root, [seriesFile(issue.series), issue.folder], '');
  const key = fingerprintOf(tools + sources);
  const known = cache.kept(issue.folder);
  const isKnown = known?.found?.key === key;
  const looked: Looked = isKnown
    ? { ...known, diagnostics: known.found.diagnostics }
    : checkAlone(inspection, issue);
  cache.keep(issue.folder, isKnown ? known : keptOf(inspection, issue, key, looked));
  const { diagnostics: own, composed } = looked;
  const diagnostics = [...shared, ...own, ...besideOthers(inspection, looked)];
  return { issue, sources, diagnostics, ...given({ series: series?.series, composed }) };
}

/** Lets the rules about the series see an issue that is not checked itself. */
function pass(inspection: Inspection, issue: IssueName): void {
  const { host, root, tools, cache } = inspection;
  const texts = fingerprintTexts(host.files, root, issue.folder, tools);
  const known = cache.kept(issue.folder);
  const kept = known?.texts === texts ? known : { texts, ...glanceAt(inspection, issue) };
  cache.keep(issue.folder, kept);
  besideOthers(inspection, kept);
}

/** What the rules about the series find in an issue, as it stands beside those before it. */
function besideOthers(
  { look, settings: ofSeries }: Inspection,
  { facts, settings }: Pick<KeptIssue, 'facts' | 'settings'>,
): readonly Diagnostic[] {
  if (facts === undefined) return [];
  return look(facts).flatMap((diagnostic) => settleInIssue(diagnostic, ofSeries, settings) ?? []);
}

function keptOf(
  { host, root, tools }: Inspection,
  { folder }: IssueName,
  key: Fingerprint,
  { settings, facts, diagnostics, composed }: Looked,
): KeptIssue {
  // What lies elsewhere may change, and a rule that failed has found nothing.
  const isLasting =
    (composed?.pictures ?? []).length === 0 &&
    diagnostics.every(({ rule }) => rule !== 'rule-failed');
  const found = isLasting ? { key, diagnostics } : undefined;
  const texts = fingerprintTexts(host.files, root, folder, tools);
  return { texts, settings, ...given({ facts, found }) };
}
