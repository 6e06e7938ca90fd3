import type { Diagnostic } from '../model/diagnostic.js';
import type { Shelf } from '../model/selector.js';
import { findWorkspace, type IssueFolder, scanWorkspace } from '../read/workspace.js';
import { refused, type Session } from './session.js';

/** A workspace as its folders tell it: series and issues by name, nothing read yet. */
export interface Workspace extends Shelf<IssueFolder> {
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the workspace; undefined where there is none, which has been said. */
export function openWorkspace(session: Session): Workspace | undefined {
  const { host, start, words, io } = session;
  const root = findWorkspace(host.files, start);
  if (root === undefined) return refused(session, words.workspace.none(start));
  const { value, diagnostics } = scanWorkspace(host.files, root);
  return {
    root,
    from: io.cwd,
    series: value.map(({ id }) => id),
    issues: value.flatMap(({ issues }) => issues),
    diagnostics,
  };
}
