import { posix } from 'node:path';
import { type Day, dayOf } from '../model/date.js';
import {
  type Files,
  type GuardedFile,
  type Host,
  HostError,
  type HostFault,
  type OpenFile,
} from './host.js';
import { memoryNet } from './memory-net.js';
import { type MemoryEntry, memoryTree } from './memory-tree.js';
import type { NetAnswer } from './net.js';

/** What a host in memory starts with. */
export interface MemoryHostOptions {
  /** 2021-05-06 where none is given. */
  readonly today?: Day;
  /** `/package` where none is given. */
  readonly packageRoot?: string;
  /** None where none is given. */
  readonly cache?: string;
  /** What addresses answer; no other host is known. */
  readonly net?: Readonly<Record<string, NetAnswer>>;
  /** Paths at which the disk fails, and how. */
  readonly faults?: Readonly<Record<string, HostFault>>;
}

/** A host whose disk is in memory, for tests: the same behaviour, nothing left behind. Folders above its files are made. */
export function memoryHost(
  entries: Readonly<Record<string, MemoryEntry>>,
  options: MemoryHostOptions = {},
): Host {
  const today = options.today ?? dayOf({ year: 2021, month: 5, day: 6 });
  return {
    files: memoryFiles(entries, options.faults ?? {}),
    net: memoryNet(options.net ?? {}),
    today: () => today,
    packageRoot: options.packageRoot ?? '/package',
    ...(options.cache === undefined ? {} : { cache: options.cache }),
  };
}

function memoryFiles(
  entries: Readonly<Record<string, MemoryEntry>>,
  faults: Readonly<Record<string, HostFault>>,
): Files {
  const tree = memoryTree(entries);
  const locks = new Set<string>();

  function check(path: string): void {
    const fault = faults[path];
    if (fault !== undefined) throw new HostError(fault, path, fault.toUpperCase());
  }

  function read(path: string): Uint8Array | undefined {
    check(path);
    const found = tree.at(tree.real(path));
    return found instanceof Uint8Array ? found : undefined;
  }

  function readGuarded(root: string, path: string, limit: number): GuardedFile {
    if (!isInside(posix.resolve(root), posix.resolve(path))) return { kind: 'outside' };
    check(path);
    const real = tree.real(path);
    const found = tree.at(real);
    if (real === undefined || found === undefined) return { kind: 'missing' };
    if (!isInside(tree.real(root) ?? root, real)) return { kind: 'outside' };
    if (!(found instanceof Uint8Array)) return { kind: 'irregular' };
    return found.length > limit ? { kind: 'too-large' } : { kind: 'file', bytes: found };
  }

  function write(path: string, bytes: Uint8Array): void {
    check(path);
    const folder = posix.dirname(path);
    tree.makeFolders(folder);
    const target = posix.join(tree.real(folder) ?? folder, posix.basename(path));
    if (tree.at(target) === 'folder') throw new HostError('other', path, 'EISDIR');
    tree.put(target, bytes.slice());
  }

  function makeFolder(path: string): boolean {
    check(path);
    if (tree.stands(path)) return false;
    tree.makeFolders(path);
    return true;
  }

  return {
    read,
    readGuarded,
    open(path) {
      const bytes = read(path);
      return bytes && openBytes(bytes);
    },
    openGuarded(root, path, limit) {
      const found = readGuarded(root, path, limit);
      return found.kind === 'file' ? { kind: 'file', file: openBytes(found.bytes) } : found;
    },
    makeFolder,
    list(path) {
      check(path);
      const real = tree.real(path);
      return tree.at(real) === 'folder' && real !== undefined ? tree.children(real) : undefined;
    },
    stat(path) {
      check(path);
      const found = tree.at(tree.real(path));
      if (found === undefined) return undefined;
      if (found instanceof Uint8Array) return { kind: 'file', size: found.length };
      return { kind: found === 'folder' ? 'folder' : 'other', size: 0 };
    },
    replace: write,
    replaceAll(all) {
      for (const { path, bytes } of all) write(path, bytes);
    },
    create(path, bytes) {
      check(path);
      if (tree.stands(path)) return false;
      write(path, bytes);
      return true;
    },
    append(path, bytes) {
      const old = read(path) ?? new Uint8Array();
      if (!tree.stands(posix.dirname(path))) throw new HostError('other', path, 'ENOENT');
      write(path, Buffer.concat([old, bytes]));
    },
    rename(from, to) {
      check(from);
      check(to);
      if (!tree.stands(from)) throw new HostError('other', from, 'ENOENT');
      if (tree.stands(to) && !(tree.at(to) === 'folder' && tree.children(to).length === 0))
        return false;
      tree.move(from, to);
      return true;
    },
    remove(path) {
      check(path);
      tree.remove(path);
    },
    locked(path, action) {
      if (locks.has(path)) throw new HostError('busy', path, 'ELOCKED');
      locks.add(path);
      try {
        return action();
      } finally {
        locks.delete(path);
      }
    },
  };
}

/** Bytes in memory as an open file. */
export function openBytes(bytes: Uint8Array): OpenFile {
  return {
    size: bytes.length,
    read(at, target) {
      const part = bytes.subarray(at, at + target.length);
      target.set(part);
      return part.length;
    },
    close() {},
  };
}

function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root === '/' ? root : `${root}/`);
}
