import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { hosted, unlessCode } from './host-error.js';

/**
 * Makes a folder and those above it, where there are none. Node's own `recursive` tries for ever
 * where the folder above is there and the system still says ENOENT, as in /proc: here that is
 * thrown, as a `HostError` that names the folder that could not be made.
 */
export function makeFolders(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })) return;
  const above = dirname(path);
  if (above !== path) makeFolders(above);
  hosted(path, () => unlessCode(['EEXIST'], undefined, () => mkdirSync(path)));
}
