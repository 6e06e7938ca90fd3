import {
  closeSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { WholeFile } from './host.js';
import { unlessCode } from './host-error.js';
import { makeFolders } from './make-folders.js';
import { isLeftBehind, newOwnerMark } from './owner.js';
import { whileBusy } from './wait.js';

const temporarySuffix = '.bulletin-tmp';

/** What a system says that makes no hard links, there or at all; EISDIR is Windows' word for it on exFAT. */
const noLinks = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EISDIR', 'UNKNOWN'];

/** What a system says that keeps no permissions. */
const noModes = ['EPERM', 'ENOSYS', 'ENOTSUP'];

/**
 * Puts files in place, over old ones or not, in this order. A process killed at any moment leaves of
 * each the old one or the new one, and never a later one without those before it.
 */
export function replaceWhole(files: readonly WholeFile[]): void {
  const folders = [...new Set(files.map(({ path }) => dirname(path)))];
  for (const folder of folders) prepareFolder(folder);
  const temporaries = files.map(({ path }) => temporaryIn(dirname(path)));
  const pairs = files.map((file, index) => ({ ...file, temporary: temporaries[index] ?? '' }));
  try {
    for (const { path, bytes, temporary } of pairs) {
      writeSynced(temporary, 'wx', bytes, modeOf(path));
    }
    for (const { path, temporary } of pairs) whileBusy(() => renameSync(temporary, path));
    for (const folder of folders) syncFolder(folder);
  } finally {
    for (const temporary of temporaries) rmSync(temporary, { force: true });
  }
}

/** Puts a file in place where nothing is; false where something is. */
export function createWhole(path: string, bytes: Uint8Array): boolean {
  const created = createPassing(path, (temporary) => writeSynced(temporary, 'wx', bytes));
  if (created) syncFolder(dirname(path));
  return created;
}

/** Like {@link createWhole}, for a file that need not last through a loss of power: a lock. */
export function createLock(path: string, mark: string): boolean {
  return createPassing(path, (temporary) => writeFileSync(temporary, mark, { flag: 'wx' }));
}

function createPassing(path: string, write: (temporary: string) => void): boolean {
  if (lstatSync(path, { throwIfNoEntry: false })) return false;
  const folder = dirname(path);
  prepareFolder(folder);
  const temporary = temporaryIn(folder);
  try {
    write(temporary);
    return giveFreeName(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Gives the file `from` the name `to`, unless that is taken: then false. */
export function giveFreeName(from: string, to: string): boolean {
  const linked = unlessCode(noLinks, 'no links', () =>
    unlessCode(['EEXIST'], false, () => {
      linkSync(from, to);
      return true;
    }),
  );
  if (linked === 'no links') return renameOntoReserved(from, to);
  if (linked) rmSync(from, { force: true });
  return linked;
}

/** Adds to the end of a file in one write, so that what several processes add does not mix. */
export function appendSynced(path: string, bytes: Uint8Array): void {
  writeSynced(path, 'a', bytes);
}

/** Makes what happened in a folder last through a loss of power, where the system can. */
export function syncFolder(folder: string): void {
  unlessCode(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP'], undefined, () => {
    withOpen(folder, 'r', fsyncSync);
  });
}

/** Without hard links: takes the name with an empty file, which nobody else can then do, and moves the real one over it. */
function renameOntoReserved(from: string, to: string): boolean {
  const reserved = unlessCode(['EEXIST'], false, () => {
    closeSync(openSync(to, 'wx'));
    return true;
  });
  if (!reserved) return false;
  try {
    whileBusy(() => renameSync(from, to));
  } catch (error) {
    rmSync(to, { force: true });
    throw error;
  }
  return true;
}

function prepareFolder(folder: string): void {
  makeFolders(folder);
  removeLeftovers(folder);
}

/** A name for a file that is not whole yet, which tells whose it is. */
function temporaryIn(folder: string): string {
  return join(folder, `.${newOwnerMark()}${temporarySuffix}`);
}

/** Removes what killed processes left half written. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith('.') || !name.endsWith(temporarySuffix)) continue;
    const path = join(folder, name);
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (made !== undefined && isLeftBehind(name, Date.now() - made)) rmSync(path, { force: true });
  }
}

/** The permissions of the file that is about to be replaced. */
function modeOf(path: string): number | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? found.mode & 0o777 : undefined;
}

function writeSynced(path: string, flags: string, bytes: Uint8Array, mode?: number): void {
  withOpen(path, flags, (descriptor) => {
    if (mode !== undefined) unlessCode(noModes, undefined, () => fchmodSync(descriptor, mode));
    let written = 0;
    while (written < bytes.length) written += writeSync(descriptor, bytes, written);
    fsyncSync(descriptor);
  });
}

function withOpen(path: string, flags: string, action: (descriptor: number) => void): void {
  const descriptor = openSync(path, flags);
  try {
    action(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
