import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Entry, Files } from '../host/host.js';

/** A SHA-256 in hexadecimal. */
export type Fingerprint = string;

/** The fingerprint of one file's bytes. */
export function fingerprintOf(bytes: Uint8Array): Fingerprint {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The fingerprint of everything below the named files and folders of `root`: names and bytes, in
 * the order of the names. What is missing counts as missing; links are not followed.
 */
export function fingerprintTree(
  files: Files,
  root: string,
  names: readonly string[],
  salt: string,
): Fingerprint {
  const hash = createHash('sha256').update(salt);

  const addFile = (name: string): void => {
    const bytes = files.read(join(root, name));
    hash.update(`\0${name}\0${bytes?.length ?? 'missing'}\0`);
    if (bytes !== undefined) hash.update(bytes);
  };
  const addFolder = (name: string, entries: readonly Entry[]): void => {
    for (const entry of entries) {
      const path = `${name}/${entry.name}`;
      if (entry.kind === 'file') addFile(path);
      else if (entry.kind === 'folder') addFolder(path, files.list(join(root, path)) ?? []);
      else hash.update(`\0${path}\0${entry.kind}`);
    }
  };

  for (const name of names) {
    const entries = files.list(join(root, name));
    if (entries === undefined) addFile(name);
    else addFolder(name, entries);
  }
  return hash.digest('hex');
}
