import { join } from 'node:path';
import type { BuildState } from '../build.js';
import type { Host } from '../host/host.js';
import type { Day } from '../model/date.js';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import type { PeriodKind } from '../model/period.js';
import type { IssueName } from '../model/selector.js';
import { listArticles } from '../read/article-files.js';
import { readIssueHead } from '../read/issue-head.js';
import { readSeries } from '../read/series.js';
import type { Builder } from './builder.js';
import type { Workspace } from './workspace.js';

/** A series as `bulletin list --json` prints it. This shape only ever grows. */
export interface ListedSeries {
  readonly id: string;
  /** Null, as all that follow, where the file that says it cannot be read. */
  readonly title: string | null;
  readonly period: PeriodKind | null;
  /** In the order of their numbers. */
  readonly issues: readonly ListedIssue[];
}

/** An issue as `bulletin list --json` prints it. */
export interface ListedIssue {
  readonly number: number;
  /** Relative to the workspace. */
  readonly folder: string;
  /** The day on the cover. */
  readonly date: Day | null;
  /** The monitored period, both days included. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** How many article files its folder holds. */
  readonly articles: number;
  /** How the reports in `build/` stand to the sources. */
  readonly state: BuildState['state'];
  /** The theme that the PDF there was given with `build --theme`. */
  readonly theme: string | null;
}

/** Describes every series and issue of a workspace. Of the articles only the names are looked at. */
export function describeWorkspace(
  host: Host,
  builder: Builder,
  { root, series, issues }: Workspace,
): Outcome<ListedSeries[]> {
  const diagnostics: Diagnostic[] = [];
  const stateOf = builder.buildStates(host, root, join(root, 'build'));
  const describeIssue = (issue: IssueName): ListedIssue => {
    const head = readIssueHead(host.files, root, issue);
    const articles = listArticles(host.files, root, issue.folder);
    const { state, theme } = stateOf(issue);
    diagnostics.push(...head.diagnostics, ...articles.diagnostics);
    return {
      number: issue.number,
      folder: issue.folder,
      date: head.value?.date ?? null,
      from: head.value?.period.from ?? null,
      to: head.value?.period.to ?? null,
      articles: articles.value.length,
      state,
      theme: theme ?? null,
    };
  };
  const value = series.map((id) => {
    const read = readSeries(host.files, root, id);
    diagnostics.push(...read.diagnostics);
    return {
      id,
      title: read.value?.title ?? null,
      period: read.value?.period ?? null,
      issues: issues.filter((issue) => issue.series === id).map(describeIssue),
    };
  });
  return { value, diagnostics };
}
