import {
  type Dirent,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { currentDay } from './clock.js';
import { openInside, openRegular, readInside, readRegular } from './guarded-read.js';
import type { Entry, EntryKind, Files, Host } from './host.js';
import { hosted, hostedIfThere, unlessCode } from './host-error.js';
import { withLock } from './lock.js';
import { makeFolders } from './make-folders.js';
import type { Net } from './net.js';
import { whileBusy } from './wait.js';
import { appendSynced, createWhole, giveFreeName, replaceWhole, syncFolder } from './whole-file.js';

/** How long to wait for a lock before giving up, in milliseconds. */
const lockPatience = 30_000;

const taken = ['EEXIST', 'ENOTEMPTY', 'ENOTDIR', 'EISDIR'];

/** The real disk, net and clock. `packageRoot` is the folder of the program's own files, `cache` one for what may be lost; absolute. */
export function nodeHost(packageRoot: string, cache?: string): Host {
  return {
    files: nodeFiles(),
    net: lateNet(),
    today: () => currentDay(process.env, new Date()),
    packageRoot,
    ...(cache === undefined ? {} : { cache }),
  };
}

/** The public net; what asks it is loaded when it is first asked. */
function lateNet(): Net {
  return {
    async get(address, limits) {
      const { nodeNet } = await import('./node-net.js');
      return nodeNet({ allow: 'public' }).get(address, limits);
    },
  };
}

function nodeFiles(): Files {
  return {
    read: readRegular,
    readGuarded: (root, path, limit) => readInside(root, path, limit),
    open: openRegular,
    openGuarded: (root, path, limit) => openInside(root, path, limit),
    list: (path) => hostedIfThere(path, () => entriesOf(path)),
    stat: (path) => hostedIfThere(path, () => standing(statSync(path))),
    replace: (path, bytes) => hosted(path, () => replaceWhole([{ path, bytes }])),
    replaceAll: (all) => hosted(all[0]?.path ?? '', () => replaceWhole(all)),
    create: (path, bytes) => hosted(path, () => createWhole(path, bytes)),
    append: (path, bytes) => hosted(path, () => appendSynced(path, bytes)),
    makeFolder: (path) => hosted(path, () => makeFolder(path)),
    rename: (from, to) => hosted(from, () => moveToFree(from, to)),
    remove: (path) =>
      hosted(path, () => rmSync(path, { recursive: true, force: true, maxRetries: 5 })),
    locked: (path, action) => withLock(path, lockPatience, action),
  };
}

function entriesOf(path: string): Entry[] {
  return readdirSync(path, { withFileTypes: true })
    .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function kindOf(entry: Dirent): EntryKind {
  if (entry.isSymbolicLink()) return 'link';
  return standingKind(entry);
}

function standing(found: Stats) {
  return { kind: standingKind(found), size: found.size };
}

function standingKind(found: Stats | Dirent): Exclude<EntryKind, 'link'> {
  if (found.isFile()) return 'file';
  return found.isDirectory() ? 'folder' : 'other';
}

function makeFolder(path: string): boolean {
  makeFolders(dirname(path));
  return unlessCode(['EEXIST'], false, () => {
    mkdirSync(path);
    return true;
  });
}

function moveToFree(from: string, to: string): boolean {
  const moved = lstatSync(from).isDirectory() ? moveFolder(from, to) : giveFreeName(from, to);
  if (moved) syncFolder(dirname(to));
  return moved;
}

function moveFolder(from: string, to: string): boolean {
  return unlessCode(taken, false, () => {
    // Windows moves no folder onto an empty one; what is not empty stays.
    unlessCode(['ENOENT'], undefined, () => rmdirSync(to));
    whileBusy(() => renameSync(from, to));
    return true;
  });
}
