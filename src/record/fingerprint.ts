import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Files } from '../host/host.js';

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
  const add = (name: string): void => {
    const entries = files.list(join(root, name));
    if (entries === undefined) {
      const bytes = files.read(join(root, name));
      hash.update(bytes === undefined ? `\0${name}\0missing` : `\0${name}\0${bytes.length}\0`);
      if (bytes !== undefined) hash.update(bytes);
      return;
    }
    for (const entry of entries) {
      if (entry.kind === 'file' || entry.kind === 'folder') add(`${name}/${entry.name}`);
      else hash.update(`\0${name}/${entry.name}\0${entry.kind}`);
    }
  };
  for (const name of names) add(name);
  return hash.digest('hex');
}
