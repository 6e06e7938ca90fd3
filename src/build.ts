import { basename, join } from 'node:path';
import { partKnown } from './check/baseline.js';
import { type CheckedIssue, checkIssues } from './checker.js';
import type { CompiledIssue, Compiler, CompilerOptions } from './compile.js';
import { issueFolderName } from './edit/issue-folder-name.js';
import { type Files, type Host, HostError } from './host/host.js';
import type { Diagnostic, Outcome } from './model/diagnostic.js';
import type { IssueName } from './model/selector.js';
import { readBaseline } from './read/baseline.js';
import { given } from './read/given.js';
import { scanWorkspace } from './read/scan-workspace.js';
import { seriesFile } from './read/series-file.js';
import {
  isCurrent,
  leftOver,
  mergedRecord,
  renditionsOf,
  writtenWishes,
} from './record/current.js';
import { type Fingerprint, fingerprintOf, fingerprintTree } from './record/fingerprint.js';
import {
  type BuildRecord,
  readRecord,
  removeRecord,
  type Wish,
  writeRecord,
} from './record/record.js';
import type { Format } from './template/layout-files.js';
import { themeNames } from './template/theme/theme-file.js';

export interface BuildOptions extends CompilerOptions {
  /** The folder that reports are written to; absolute. */
  readonly out: string;
  /** Unchanged issues are skipped, or rendered all the same. */
  readonly unchanged: 'skip' | 'render';
  /** Which findings keep an issue from being rendered. */
  readonly stopAt: 'error' | 'warning';
}

/** What became of one issue. */
export interface BuiltIssue {
  readonly issue: IssueName;
  readonly state: 'built' | 'unchanged' | 'failed';
  readonly diagnostics: readonly Diagnostic[];
  /** The reports written; absolute paths. */
  readonly reports: readonly string[];
}

/** How an issue's reports stand to its sources, all formats as they were asked for when they were built. */
export interface BuildState {
  readonly state: 'built' | 'outdated' | 'missing';
  /** The theme that was named for them then; absent where they have their series' own. */
  readonly theme?: string;
}

/** What is the same for all issues of one build. */
interface Build {
  readonly host: Host;
  /** The workspace; absolute. */
  readonly root: string;
  readonly options: BuildOptions;
  /** Of the program and of what the workspace's layouts and themes are made of. */
  readonly tools: Fingerprint;
  /** Loaded with the first issue that has to be rendered. */
  compiler(): Promise<Compiler>;
}

/**
 * Builds issues one by one, series by series: checks, composes, renders, writes. An issue with an
 * error keeps its old reports and does not hold up the others; one whose reports were made from
 * the very same sources is left as it is, and what was found in it is said again.
 */
export async function* buildIssues(
  host: Host,
  root: string,
  issues: readonly IssueName[],
  options: BuildOptions,
): AsyncGenerator<BuiltIssue> {
  let compiler: Compiler | undefined;
  const build: Build = {
    host,
    root,
    options,
    tools: fingerprintTools(host, root),
    async compiler() {
      const { openCompiler } = await import('./compile.js');
      compiler ??= openCompiler(host, root, options);
      return compiler;
    },
  };
  try {
    const all = scanWorkspace(host.files, root).value.issues;
    const baseline = readBaseline(host.files, root);
    for await (const checked of checkIssues(host, root, all, issues, 'composed')) {
      const { fresh } = partKnown(checked.diagnostics, baseline.value);
      yield await buildIssue(build, checked, [...baseline.diagnostics, ...fresh]);
    }
  } finally {
    compiler?.close();
  }
}

/** Answers for one issue after another how its reports in the folder `out` stand to its sources. */
export function buildStates(
  host: Host,
  root: string,
  out: string,
): (issue: IssueName) => BuildState {
  const tools = fingerprintTools(host, root);
  return (issue) => {
    const folder = outputFolder(out, issue);
    const record = readRecord(host.files, folder);
    if (record === undefined) return { state: 'missing' };
    const names = [seriesFile(issue.series), issue.folder];
    const sources = sourcesOf(tools, fingerprintTree(host.files, root, names, ''));
    const wishes = writtenWishes(record);
    const theme = wishes.find((wish) => wish.theme !== undefined)?.theme;
    const current = isCurrent(host.files, root, folder, record, sources, wishes);
    return { state: current ? 'built' : 'outdated', ...given({ theme }) };
  };
}

/** The names of all themes that a report of the workspace `root` can have, in UTF-16 order. */
export function knownThemes({ files, packageRoot }: Host, root: string): readonly string[] {
  return themeNames(files, [root, packageRoot]);
}

/** Removes the reports of issues that are gone from `out`; returns the folders removed, absolute. */
export function pruneReports(host: Host, issues: readonly IssueName[], out: string): string[] {
  const kept = new Set(issues.map((issue) => outputFolder(out, issue)));
  const folders = (path: string): string[] =>
    (host.files.list(path) ?? [])
      .filter(({ kind }) => kind === 'folder')
      .map(({ name }) => join(path, name));
  const gone = folders(out)
    .flatMap(folders)
    .filter((folder) => !kept.has(folder) && readRecord(host.files, folder) !== undefined);
  for (const folder of gone) host.files.remove(folder);
  return gone;
}

/** `found` is what was found in the issue and is not known of old. */
async function buildIssue(
  build: Build,
  checked: CheckedIssue,
  found: readonly Diagnostic[],
): Promise<BuiltIssue> {
  const { host, root, options } = build;
  const { files } = host;
  const { issue } = checked;
  const folder = outputFolder(options.out, issue);
  const sources = sourcesOf(build.tools, checked.sources);
  const record = readRecord(files, folder);
  const wishes = options.formats.map((format) => wishOf(format, options));
  if (stops(found, options)) return { issue, state: 'failed', diagnostics: found, reports: [] };

  if (
    options.unchanged === 'skip' &&
    record !== undefined &&
    isCurrent(files, root, folder, record, sources, wishes)
  ) {
    const inFormats = renditionsOf(record, wishes).flatMap(({ diagnostics }) => diagnostics);
    const diagnostics = [...found, ...record.diagnostics, ...inFormats];
    const state = stops(diagnostics, options) ? 'failed' : 'unchanged';
    return { issue, state, diagnostics, reports: [] };
  }

  const compiled = await compileChecked(build, checked);
  const diagnostics = [...found, ...compiled.diagnostics];
  if (compiled.value === undefined || stops(diagnostics, options)) {
    return { issue, state: 'failed', diagnostics, reports: [] };
  }

  const { files: outputs, pictures, findings } = compiled.value;
  const now: BuildRecord = {
    sources,
    pictures,
    renditions: wishes.map((wish) => ({
      ...wish,
      diagnostics: findings.formats.get(wish.format) ?? [],
    })),
    files: outputs.map(({ format, name, bytes }) => ({ format, name, size: bytes.length })),
    diagnostics: findings.all,
  };
  refuseLinks(files, options.out, [issue.series, basename(folder), 'images']);
  files.locked(folder, () => {
    // A record never stands beside reports that it does not know, wherever a build is stopped.
    removeRecord(files, folder);
    files.replaceAll(outputs.map(({ name, bytes }) => ({ path: join(folder, name), bytes })));
    for (const { name } of leftOver(record, now)) files.remove(join(folder, name));
    writeRecord(files, folder, mergedRecord(record, now));
  });
  const reports = outputs.filter(({ name }) => !name.includes('/'));
  return {
    issue,
    state: 'built',
    diagnostics,
    reports: reports.map(({ name }) => join(folder, name)),
  };
}

/** Renders an issue; one that was known from an earlier run is read once more for it. */
async function compileChecked(
  { compiler }: Build,
  { issue, series, composed }: CheckedIssue,
): Promise<Outcome<CompiledIssue | undefined>> {
  const opened = await compiler();
  const ready = composed ?? (series && opened.compose(series, issue).value);
  if (ready === undefined) return { value: undefined, diagnostics: [] };
  return opened.render(ready);
}

/** A link in the output folder could lead a report, or a removal, out of it. */
function refuseLinks(files: Files, out: string, names: readonly string[]): void {
  let folder = out;
  for (const name of names) {
    const entry = files.list(folder)?.find((other) => other.name === name);
    folder = join(folder, name);
    if (entry?.kind === 'link') throw new HostError('other', folder, 'ELOOP');
  }
}

/** A theme is what a PDF has, and so are files in it; the other formats are the same in all. */
function wishOf(
  format: Format,
  { theme, attach }: BuildOptions,
): Wish & { readonly format: Format } {
  return { format, ...(format === 'pdf' ? given({ theme, attach }) : {}) };
}

function stops(diagnostics: readonly Diagnostic[], { stopAt }: BuildOptions): boolean {
  return diagnostics.some(({ severity }) => severity === 'error' || severity === stopAt);
}

/** `build/<series>/<number>`: where an issue's reports lie. */
function outputFolder(out: string, { series, number }: IssueName): string {
  return join(out, series, issueFolderName(number));
}

/** The fingerprint of what all issues share: the program, and the workspace's own templates and fonts. */
function fingerprintTools({ files, packageRoot }: Host, root: string): Fingerprint {
  const program = fingerprintTree(files, packageRoot, ['dist/build-id'], '');
  return fingerprintTree(files, root, ['templates', 'fonts'], program);
}

/** The fingerprint of all that an issue's reports are made of: its folder, its series' description, and the tools. */
function sourcesOf(tools: Fingerprint, ofIssue: Fingerprint): Fingerprint {
  return fingerprintOf(tools + ofIssue);
}
