import type { Diagnostic } from '../model/diagnostic.js';
import type { IssueName, Shelf } from '../model/selector.js';
import { findWorkspace } from '../read/find-workspace.js';
import { scanWorkspace } from '../read/scan-workspace.js';
import { refused, type Session } from './session.js';

/** A workspace as its folders tell it: series and issues by name, nothing read yet. */
export interface Workspace extends Shelf<IssueName> {
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the workspace; undefined where there is none, which has been said. */
export function openWorkspace(session: Session): Workspace | undefined {
  const { host, start, words, io } = session;
  if (host.files.stat(start)?.kind !== 'folder') {
    return refused(session, words.workspace.noFolder(start));
  }
  const root = findWorkspace(host.files, start);
  if (root === undefined) return refused(session, words.workspace.none(start));
  const { value, diagnostics } = scanWorkspace(host.files, root);
  return { ...value, root, from: io.cwd, diagnostics };
}
