import { relative, resolve, sep } from 'node:path';
import type { IssueName } from '../model/selector.js';
import type { Workspace } from './workspace.js';

/** The issue in whose folder a path leads to something: an article, where a selector was wanted. */
export function issueOfFile(
  path: string,
  { root, from, issues }: Pick<Workspace, 'root' | 'from' | 'issues'>,
): IssueName | undefined {
  const file = relative(root, resolve(from, path)).replaceAll(sep, '/');
  return issues.find(({ folder }) => file.startsWith(`${folder}/`));
}
