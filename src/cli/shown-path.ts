import { relative, resolve } from 'node:path';
import type { Io } from './io.js';

/** A path as the user can type it: relative to the current folder. */
export function shownPath({ cwd }: Io, root: string, file = ''): string {
  return relative(cwd, resolve(root, file)) || '.';
}
