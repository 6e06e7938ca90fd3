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
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { unlessCode } from './host-error.js';
import { makeFolders } from './make-folders.js';
import { isLeftBehind, newOwnerMark } from './owner.js';
import { whileBusy } from './wait.js';

const temporarySuffix = '.bulletin-tmp';

/** What a system says that makes no hard links, there or at all; EISDIR is Windows' word for it on exFAT. */
const noLinks = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EISDIR', 'UNKNOWN'];

/** What a system says that keeps no permissions. */
const noModes = ['EPERM', 'ENOSYS', 'ENOTSUP'];

/** Puts a file in place, over an old one or not. A process killed at any moment leaves the old file or the new one. */
export function replaceWhole(path: string, bytes: Uint8Array): void {
  throughTemporary(path, bytes, (temporary) => {
    whileBusy(() => renameSync(temporary, path));
  });
}

/** Puts a file in place where nothing is; false where something is. */
export function createWhole(path: string, bytes: Uint8Array): boolean {
  if (lstatSync(path, { throwIfNoEntry: false })) return false;
  return throughTemporary(path, bytes, (temporary) => giveFreeName(temporary, path));
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

function throughTemporary<T>(
  path: string,
  bytes: Uint8Array,
  putInPlace: (temporary: string) => T,
): T {
  const folder = dirname(path);
  makeFolders(folder);
  removeLeftovers(folder);
  const temporary = join(folder, `.${newOwnerMark()}${temporarySuffix}`);
  try {
    writeSynced(temporary, 'wx', bytes, modeOf(path));
    const result = putInPlace(temporary);
    syncFolder(folder);
    return result;
  } finally {
    rmSync(temporary, { force: true });
  }
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
