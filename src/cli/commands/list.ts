import { hasError } from '../../model/diagnostic.js';
import { type ExitCode, exitCodes } from '../exit-code.js';
import { describeWorkspace, type ListedIssue, type ListedSeries } from '../listing.js';
import type { Session } from '../session.js';
import { tableLines } from '../table.js';
import { visibleJson } from '../visible.js';
import { openWorkspace } from '../workspace.js';

export interface ListOptions {
  readonly json?: true;
}

/** `bulletin list`: prints series and issues as a table, or as JSON: `{"series": [ListedSeries, …]}`. */
export async function list(session: Session, options: ListOptions): Promise<ExitCode> {
  const { host, io, printer } = session;
  const workspace = openWorkspace(session);
  if (workspace === undefined) return exitCodes.use;
  const listing = describeWorkspace(host, await io.openBuilder(), workspace);
  const diagnostics = [...workspace.diagnostics, ...listing.diagnostics];
  const result = options.json
    ? visibleJson({ series: listing.value }).split('\n')
    : lines(listing.value, session.words.result);
  for (const line of result) printer.result(line);
  printer.findings(diagnostics);
  printer.counts();
  return hasError(diagnostics) ? exitCodes.content : exitCodes.done;
}

type Words = Session['words']['result'];

function lines(listed: readonly ListedSeries[], words: Words): string[] {
  return listed.flatMap(({ id, title, issues }, index) => [
    ...(index > 0 ? [''] : []),
    title === null ? id : `${id}  ${title}`,
    ...(issues.length > 0 ? issueTable(issues, words) : [words.noIssues]).map(
      (line) => `  ${line}`,
    ),
  ]);
}

function issueTable(issues: readonly ListedIssue[], words: Words): string[] {
  const { issue, date, period, articles, state } = words.columns;
  return tableLines(
    ['right', 'left', 'left', 'right', 'left'],
    [[issue, date, period, articles, state], ...issues.map((listed) => row(listed, words))],
  );
}

function row(listed: ListedIssue, words: Words): string[] {
  const { number, date, from, to, articles, state, theme } = listed;
  const isReadable = date !== null;
  return [
    String(number),
    date ?? '—',
    isReadable ? `${from} – ${to}` : '—',
    String(articles),
    isReadable ? words.buildState(state, theme) : words.unreadable,
  ];
}
