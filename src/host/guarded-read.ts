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
import type { GuardedFile } from './host.js';
import { hostedIfThere } from './host-error.js';

/** A pipe would keep who opens it waiting for a writer, but for this; Windows has none. */
const noWaiting = constants.O_NONBLOCK ?? 0;

/** The path has no links left; one that is put there meanwhile is not followed. */
const noLink = constants.O_NOFOLLOW ?? 0;

/** The bytes of a regular file that the program itself names, links followed; undefined where there is none. */
export function readRegular(path: string): Uint8Array | undefined {
  const read = hostedIfThere(path, () => readOpened(path, 0, Number.POSITIVE_INFINITY));
  return read?.kind === 'file' ? read.bytes : undefined;
}

/** The bytes of the regular file at `path`, if after following links it still lies inside `root` and has at most `limit` bytes. */
export function readInside(root: string, path: string, limit: number): GuardedFile {
  // By its spelling first, so that not even the existence of what lies outside shows.
  const wanted = resolve(path);
  if (!isInside(resolve(root), wanted)) return { kind: 'outside' };
  const read = hostedIfThere(path, (): GuardedFile => {
    const real = realpathSync.native(wanted);
    if (!isInside(realpathSync.native(root), real)) return { kind: 'outside' };
    // Before opening, which with a device can already do something.
    if (!statSync(real).isFile()) return { kind: 'irregular' };
    return readOpened(real, noLink, limit);
  });
  return read ?? { kind: 'missing' };
}

/** True where `path` is `root` or lies in it; both absolute. */
function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !/^\.\.[\\/]/.test(way) && !isAbsolute(way);
}

function readOpened(path: string, flags: number, limit: number): GuardedFile {
  const descriptor = openSync(path, constants.O_RDONLY | noWaiting | flags);
  try {
    const found = fstatSync(descriptor);
    if (!found.isFile()) return { kind: 'irregular' };
    if (found.size > limit) return { kind: 'too-large' };
    return { kind: 'file', bytes: readAll(descriptor, found.size) };
  } finally {
    closeSync(descriptor);
  }
}

/** No more than `size` bytes, also of a file that grows while it is read. */
function readAll(descriptor: number, size: number): Uint8Array {
  // Not filled with zeros first: every byte that is returned was read.
  const bytes = new Uint8Array(Buffer.allocUnsafeSlow(size).buffer);
  let length = 0;
  while (length < size) {
    const count = readSync(descriptor, bytes, length, size - length, null);
    if (count === 0) return bytes.subarray(0, length);
    length += count;
  }
  return bytes;
}
