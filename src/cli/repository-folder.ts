import { isAbsolute, relative, sep } from 'node:path';
import type { Io } from './io.js';

/**
 * The path of the workspace `root` in the repository that GitHub Actions checked out, with `/` behind
 * it; empty where it is the repository, or lies in none that is known.
 */
export function repositoryFolder(root: string, env: Io['env']): string {
  const { GITHUB_WORKSPACE: repository } = env;
  if (repository === undefined || repository === '') return '';
  const path = relative(repository, root);
  const isInside = path !== '' && !isAbsolute(path) && path.split(sep)[0] !== '..';
  return isInside ? `${path.split(sep).join('/')}/` : '';
}
