import { rules } from './check/rules/index.js';
import { type ArchiveCheck, beginArchiveRules } from './check/run-archive-rules.js';
import { settle } from './check/settings.js';
import { type CheckCache, type KeptIssue, openCheckCache } from './checker/check-cache.js';
import { type Desk, openDesk } from './checker/desk.js';
import { glanceAt } from './checker/glance.js';
import { type Looked, settleInIssue } from './checker/looked.js';
import { type Aid, shareOut } from './checker/share-out.js';
import type { Host } from './host/host.js';
import type { Diagnostic } from './model/diagnostic.js';
import type { IssueName } from './model/selector.js';
import type { Series } from './model/series.js';
import { given } from './read/given.js';
import { readLedger } from './read/ledger.js';
import { seriesFile } from './read/series-file.js';
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
interface Inspection {
  readonly desk: Desk;
  readonly shared: readonly Diagnostic[];
  /** Shows the issues to the rules about the series. */
  readonly lookBeside: ArchiveCheck;
  /** Of the program and the terms. */
  readonly tools: Fingerprint;
  readonly cache: CheckCache;
}

/** An issue to check: as it is, and as it was known. */
interface Subject {
  readonly issue: IssueName;
  /** Of the issue's folder and series.yaml. */
  readonly sources: Fingerprint;
  /** Of those, the program and the terms. */
  readonly key: Fingerprint;
  readonly known: KeptIssue | undefined;
}

/** What is wanted of a check: the findings alone, or the issues as well, ready to be rendered. */
export type Wanted = 'findings' | 'composed';

/**
 * Checks the issues `chosen`, one by one, series by series: reads, runs the rules, composes. The others
 * of `all`, the issues of the workspace `root`, are looked at for what rules know of a series.
 */
export async function* checkIssues(
  host: Host,
  root: string,
  all: readonly IssueName[],
  chosen: readonly IssueName[],
  wanted: Wanted = 'findings',
): AsyncGenerator<CheckedIssue> {
  for (const id of new Set(chosen.map(({ series }) => series))) {
    const folders = all.filter(({ series }) => series === id);
    const inspection = begin(host, root, id, folders);
    const subjects = subjectsOf(
      inspection,
      chosen.filter(({ series }) => series === id),
    );
    const unknown = [...subjects.values()].filter(({ known }) => known === undefined);
    const names = unknown.map(({ issue }) => issue);
    const aid = wanted === 'findings' ? shareOut(host, root, names) : undefined;
    const last = Math.max(...chosen.map(({ series, number }) => (series === id ? number : 0)));
    for (const issue of folders) {
      if (issue.number > last) continue;
      const subject = subjects.get(issue.folder);
      if (subject === undefined) pass(inspection, issue);
      else yield judge(inspection, subject, await look(inspection, subject, aid));
    }
    aid?.close();
    inspection.cache.save();
  }
}

function begin(host: Host, root: string, id: string, folders: readonly IssueName[]): Inspection {
  const { files, packageRoot } = host;
  const { value: desk, diagnostics } = openDesk(host, root, id);
  const ledger = readLedger(files, root, id);
  const numbers = new Set([...ledger.value.entries, ...folders].map(({ number }) => number));
  const program = fingerprintTree(files, packageRoot, ['dist/build-id'], '');
  const series = desk.series?.series;
  return {
    desk,
    shared: [
      ...diagnostics,
      ...ledger.diagnostics.flatMap((diagnostic) => settle(diagnostic, desk.settings) ?? []),
    ],
    lookBeside: series ? beginArchiveRules(rules, { series, given: numbers }) : () => [],
    tools: fingerprintTree(files, root, ['terms.yaml'], program),
    cache: openCheckCache(host, root, id),
  };
}

/** The issues to check, by their folders; what is known of them is left out where it is out of date. */
function subjectsOf(
  { desk, tools, cache }: Inspection,
  issues: readonly IssueName[],
): ReadonlyMap<string, Subject> {
  const { host, root } = desk;
  return new Map(
    issues.map((issue) => {
      const names = [seriesFile(issue.series), issue.folder];
      const sources = fingerprintTree(host.files, root, names, '');
      const key = fingerprintOf(tools + sources);
      const kept = cache.kept(issue.folder);
      const known = kept?.found?.key === key ? kept : undefined;
      return [issue.folder, { issue, sources, key, known }];
    }),
  );
}

/** Looks at an issue alone, unless somebody else has; or says again what was found in it. */
async function look(
  { desk }: Inspection,
  { issue, known }: Subject,
  aid: Aid | undefined,
): Promise<Looked> {
  if (known?.found) return { ...known, diagnostics: known.found.diagnostics, lasts: true };
  const looked = await aid?.looked(issue);
  if (looked !== undefined) return looked;
  const { checkAlone } = await import('./checker/check-alone.js');
  return checkAlone(desk, issue);
}

/** What was found in an issue, alone and beside those before it. */
function judge(
  inspection: Inspection,
  { issue, sources, key, known }: Subject,
  looked: Looked,
): CheckedIssue {
  const { desk, shared, cache } = inspection;
  cache.keep(issue.folder, known ?? keptOf(inspection, issue, key, looked));
  const diagnostics = [...shared, ...looked.diagnostics, ...besideOthers(inspection, looked)];
  const { composed } = looked;
  return { issue, sources, diagnostics, ...given({ series: desk.series?.series, composed }) };
}

/** Lets the rules about the series see an issue that is not checked itself. */
function pass(inspection: Inspection, issue: IssueName): void {
  const { desk, tools, cache } = inspection;
  const texts = fingerprintTexts(desk.host.files, desk.root, issue.folder, tools);
  const known = cache.kept(issue.folder);
  const kept = known?.texts === texts ? known : { texts, ...glanceAt(desk, issue) };
  cache.keep(issue.folder, kept);
  besideOthers(inspection, kept);
}

/** What the rules about the series find in an issue, as it stands beside those before it. */
function besideOthers(
  { lookBeside, desk }: Inspection,
  { facts, settings }: Pick<KeptIssue, 'facts' | 'settings'>,
): readonly Diagnostic[] {
  if (facts === undefined) return [];
  return lookBeside(facts).flatMap(
    (diagnostic) => settleInIssue(diagnostic, desk.settings, settings) ?? [],
  );
}

function keptOf(
  { desk, tools }: Inspection,
  { folder }: IssueName,
  key: Fingerprint,
  { settings, facts, diagnostics, lasts }: Looked,
): KeptIssue {
  const found = lasts ? { key, diagnostics } : undefined;
  const texts = fingerprintTexts(desk.host.files, desk.root, folder, tools);
  return { texts, settings, ...given({ facts, found }) };
}
