import { join, posix } from 'node:path';
import type { Files } from '../host/host.js';
import { nearest } from '../model/nearest.js';
import { readOwn } from './source.js';

/**
 * The file that was most likely meant by `file`, which is not there: one beside it whose name differs
 * by a slip of the hand, by case or by its ending, but not in its figures, for 图1 is not 图2. Both
 * are relative to the workspace `root`, of which no link leads out.
 */
export function nearFile(files: Files, root: string, file: string): string | undefined {
  const folder = posix.dirname(file);
  // What is no plain file, and no link to somewhere else, may be listed.
  if (readOwn(files, root, folder, 0).kind !== 'irregular') return undefined;
  const wanted = posix.basename(file);
  const names = (files.list(join(root, folder)) ?? [])
    .filter(({ kind }) => kind === 'file')
    .map(({ name }) => name)
    .filter((name) => figuresOf(name) === figuresOf(wanted));
  const near = nearest(wanted, names);
  return near === undefined ? undefined : posix.join(folder, near);
}

function figuresOf(name: string): string {
  return name.replace(/\P{N}+/gu, ' ').trim();
}
