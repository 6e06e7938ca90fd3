import type { Day } from '../model/date.js';
import type { Net } from './net.js';

/** What a name on disk is; links are followed only where a method says so. */
export type EntryKind = 'file' | 'folder' | 'link' | 'other';

export interface Entry {
  readonly name: string;
  readonly kind: EntryKind;
}

/** Why the surroundings failed. `missing` and `exists` are answers, not failures: methods say which they return. */
export type HostFault = 'permission' | 'full' | 'readonly' | 'busy' | 'offline' | 'other';

/** Disk or net did not do what was asked (exit code 3). `path` is the absolute path, or the host, it was asked for. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly fault: HostFault,
    readonly path: string,
    /** The operating system's own word: ENOSPC. */
    readonly code: string,
  ) {
    super(`${code}: ${path}`);
  }
}

/** A file read under guard: its bytes, or why it may not be read. */
export type GuardedFile =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' | 'outside' | 'irregular' | 'too-large' };

/** A file that is open for reading here and there; what it held when it was opened, as far as the system keeps it. */
export interface OpenFile {
  /** In bytes. */
  readonly size: number;
  /** Fills `target` with the bytes from `at` on; returns how many there were before the file's end. */
  read(at: number, target: Uint8Array): number;
  /** Nothing is read after it. */
  close(): void;
}

/** A file opened under guard, or why it may not be. */
export type GuardedOpenFile =
  | { readonly kind: 'file'; readonly file: OpenFile }
  | Exclude<GuardedFile, { readonly kind: 'file' }>;

/** A file to put in place: its absolute path and what it is to hold. */
export interface WholeFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The disk. Paths are absolute; every method throws {@link HostError} for what it does not list.
 * Reading what an author named goes through {@link Files.readGuarded} or
 * {@link Files.openGuarded}, never through `read`.
 */
export interface Files {
  /** The bytes of a regular file, links followed; undefined where there is none. */
  read(path: string): Uint8Array | undefined;
  /**
   * The bytes of the regular file at `path`, if after following links it still lies inside the
   * folder `root` and is at most `limit` bytes long.
   */
  readGuarded(root: string, path: string, limit: number): GuardedFile;
  /** A regular file, links followed, open for reading parts of it; undefined where there is none. */
  open(path: string): OpenFile | undefined;
  /** Like `open`, on the terms of {@link Files.readGuarded}. */
  openGuarded(root: string, path: string, limit: number): GuardedOpenFile;
  /** The entries of a folder by name, in UTF-16 order; undefined where there is no folder. */
  list(path: string): readonly Entry[] | undefined;
  /** What stands at `path`, links followed, and its size in bytes; undefined where there is nothing. */
  stat(
    path: string,
  ): { readonly kind: Exclude<EntryKind, 'link'>; readonly size: number } | undefined;
  /** Puts a file in place whole: written beside, synced, renamed. Makes the folders above it. */
  replace(path: string, bytes: Uint8Array): void;
  /** `replace` for files that belong together: put in place in this order, after all are written. */
  replaceAll(files: readonly WholeFile[]): void;
  /** Like `replace`, but never over something that exists; false where something does. */
  create(path: string, bytes: Uint8Array): boolean;
  /** Adds `bytes` to the end of a file in one write, and syncs it; makes the file. */
  append(path: string, bytes: Uint8Array): void;
  /** Makes a folder and those above it; false where it existed. */
  makeFolder(path: string): boolean;
  /** Gives `from` the name `to`; false where a non-empty `to` exists. */
  rename(from: string, to: string): boolean;
  /** Removes a file or a folder with all that is in it; nothing happens where there is none. */
  remove(path: string): void;
  /**
   * Runs `action` while no other process holds the lock of the folder `path`; waits for it. A lock
   * that a killed process left behind is taken over.
   */
  locked<T>(path: string, action: () => T): T;
}

/** The only door to the outside: one real, one in memory for tests. */
export interface Host {
  readonly files: Files;
  readonly net: Net;
  /** The current calendar day where the user is; SOURCE_DATE_EPOCH (in UTC) stands in for the clock. */
  today(): Day;
  /** The folder the program's own files lie in: `templates/`, `dist/fonts/`. Absolute. */
  readonly packageRoot: string;
  /** A folder of the user's for what may be lost at any time; absolute. Absent where there is none. */
  readonly cache?: string;
}
