import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import type { GuardedFile, GuardedOpenFile, OpenFile } from './host.js';
import { hosted, hostedIfThere } from './host-error.js';

/** A pipe would keep who opens it waiting for a writer, but for this; Windows has none. */
const noWaiting = constants.O_NONBLOCK ?? 0;

/** The path has no links left; one that is put there meanwhile is not followed. */
const noLink = constants.O_NOFOLLOW ?? 0;

/** The bytes of a regular file that the program itself names, links followed; undefined where there is none. */
export function readRegular(path: string): Uint8Array | undefined {
  const read = hostedIfThere(path, () => readWhole(openAt(path, 0, Number.POSITIVE_INFINITY)));
  return read?.kind === 'file' ? read.bytes : undefined;
}

/** A regular file that the program itself names, open for reading; undefined where there is none. */
export function openRegular(path: string): OpenFile | undefined {
  const opened = hostedIfThere(path, () => openAt(path, 0, Number.POSITIVE_INFINITY));
  return opened?.kind === 'file' ? opened.file : undefined;
}

/** The bytes of the regular file at `path`, if after following links it still lies inside `root` and has at most `limit` bytes. */
export function readInside(root: string, path: string, limit: number): GuardedFile {
  return inside(root, path, (real) => readWhole(openAt(real, noLink, limit)));
}

/** The regular file at `path`, open for reading, on the terms of {@link readInside}. */
export function openInside(root: string, path: string, limit: number): GuardedOpenFile {
  return inside(root, path, (real) => openAt(real, noLink, limit));
}

type Refused = Exclude<GuardedFile, { readonly kind: 'file' }>;

/** What `action` makes of the path without its links, where that lies inside `root` and is a regular file. */
function inside<T>(root: string, path: string, action: (real: string) => T): T | Refused {
  // By its spelling first, so that not even the existence of what lies outside shows.
  const wanted = resolve(path);
  if (!isInside(resolve(root), wanted)) return { kind: 'outside' };
  const done = hostedIfThere(path, (): T | Refused => {
    const real = realpathSync.native(wanted);
    if (!isInside(realpathSync.native(root), real)) return { kind: 'outside' };
    // Before opening, which with a device can already do something.
    if (!statSync(real).isFile()) return { kind: 'irregular' };
    return action(real);
  });
  return done ?? { kind: 'missing' };
}

/** True where `path` is `root` or lies in it; both absolute. */
function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !/^\.\.[\\/]/.test(way) && !isAbsolute(way);
}

function openAt(path: string, flags: number, limit: number): GuardedOpenFile {
  const descriptor = openSync(path, constants.O_RDONLY | noWaiting | flags);
  const opened = judgeOpened(path, descriptor, limit);
  if (opened.kind !== 'file') closeSync(descriptor);
  return opened;
}

function judgeOpened(path: string, descriptor: number, limit: number): GuardedOpenFile {
  const found = fstatSync(descriptor);
  if (!found.isFile()) return { kind: 'irregular' };
  if (found.size > limit) return { kind: 'too-large' };
  return { kind: 'file', file: openFile(path, descriptor, found.size) };
}

function openFile(path: string, descriptor: number, size: number): OpenFile {
  return {
    size,
    read: (at, target) => hosted(path, () => fill(descriptor, at, target)),
    close: () => hosted(path, () => closeSync(descriptor)),
  };
}

function readWhole(opened: GuardedOpenFile): GuardedFile {
  if (opened.kind !== 'file') return opened;
  const { file } = opened;
  try {
    // Not filled with zeros first: every byte that is returned was read. No more than `size` bytes,
    // also of a file that grows meanwhile.
    const bytes = new Uint8Array(Buffer.allocUnsafeSlow(file.size).buffer);
    return { kind: 'file', bytes: bytes.subarray(0, file.read(0, bytes)) };
  } finally {
    file.close();
  }
}

/** Reads until `target` is full or the file at its end; returns how many bytes. */
function fill(descriptor: number, at: number, target: Uint8Array): number {
  let done = 0;
  while (done < target.length) {
    const count = readSync(descriptor, target, done, target.length - done, at + done);
    if (count === 0) break;
    done += count;
  }
  return done;
}
