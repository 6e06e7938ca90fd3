import { join } from 'node:path';
import type { Files } from '../host/host.js';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import { highestIssueNumber } from '../model/numeral.js';
import type { IssueName } from '../model/selector.js';
import { placeOfFile } from './places.js';
import { seriesFile } from './series-file.js';

/** A workspace as the names on disk tell it. */
export interface WorkspaceNames {
  /** The ids of the series, in UTF-16 order. */
  readonly series: readonly string[];
  /** By series, then in the order of their numbers. */
  readonly issues: readonly IssueName[];
}

/**
 * Finds the series and issues of the workspace `root` from names alone, opening no file. A finding
 * about an issue stands at its folder.
 */
export function scanWorkspace(files: Files, root: string): Outcome<WorkspaceNames> {
  const series: string[] = [];
  const issues: IssueName[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const id of foldersIn(files, join(root, 'bulletins'))) {
    if (files.stat(join(root, seriesFile(id))) === undefined) {
      diagnostics.push(finding('series-missing', placeOfFile(`bulletins/${id}`), {}));
      continue;
    }
    const found = scanSeries(files, root, id);
    series.push(id);
    issues.push(...found.value);
    diagnostics.push(...found.diagnostics);
  }
  // Folders that lack their series.yaml have been told of, and are meant to be series.
  if (series.length === 0 && diagnostics.length === 0)
    diagnostics.push(finding('no-series', placeOfFile('bulletins'), {}));
  return { value: { series, issues }, diagnostics };
}

function scanSeries(files: Files, root: string, id: string): Outcome<IssueName[]> {
  const issues: IssueName[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of foldersIn(files, join(root, 'bulletins', id))) {
    const folder = `bulletins/${id}/${name}`;
    const number = Number(name);
    if (/^\d{3,}$/.test(name) && number >= 1 && number <= highestIssueNumber) {
      issues.push({ series: id, number, folder });
    } else {
      diagnostics.push(finding('issue-folder-name', placeOfFile(folder), { name }));
    }
  }
  issues.sort((a, b) => a.number - b.number);
  diagnostics.push(...clashes(issues));
  if (issues.length === 0) diagnostics.push(finding('no-issues', placeOfFile(seriesFile(id)), {}));
  return { value: issues, diagnostics };
}

/** An error at each of two folders with one number: their reports would have one name. */
function clashes(issues: readonly IssueName[]): Diagnostic[] {
  return issues.flatMap(({ folder, number }) => {
    const twin = issues.find((other) => other.number === number && other.folder !== folder);
    if (twin === undefined) return [];
    return [finding('number-doubled', placeOfFile(folder), { number, other: twin.folder })];
  });
}

/** The names of the folders in a folder, links to folders among them; hidden ones are somebody else's. */
function foldersIn(files: Files, path: string): string[] {
  return (files.list(path) ?? [])
    .filter(({ name }) => !name.startsWith('.'))
    .filter(({ name, kind }) => {
      const standing = kind === 'link' ? files.stat(join(path, name))?.kind : kind;
      return standing === 'folder';
    })
    .map(({ name }) => name);
}
