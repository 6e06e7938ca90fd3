import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Entry, type Files, HostError } from '../host/host.js';
import { readOwn } from '../read/source.js';

/** A SHA-256 in hexadecimal; of a file that cannot be read, the reason. */
export type Fingerprint = string;

/** The fingerprint of a text. */
export function fingerprintOf(text: string): Fingerprint {
  return createHash('sha256').update(text).digest('hex');
}

/** The fingerprint of a file that an article names; never of one outside the workspace `root`. */
export function fingerprintOwn(files: Files, root: string, file: string): Fingerprint {
  const read = readOwn(files, root, file, Number.POSITIVE_INFINITY);
  return read.kind === 'file' ? createHash('sha256').update(read.bytes).digest('hex') : read.kind;
}

/**
 * The fingerprint of everything below the named files and folders of `root`: names and bytes, in
 * the order of the names. What is missing counts as missing, what may not be read as such. Links
 * are followed where they stay in `root`, links in what they lead to only to files: so there is an end.
 */
export function fingerprintTree(
  files: Files,
  root: string,
  names: readonly string[],
  salt: string,
): Fingerprint {
  const hash = createHash('sha256').update(salt);

  const addFile = (name: string): void => {
    const content = contentOf(files, join(root, name));
    hash.update(`\0${name}\0${typeof content === 'string' ? content : content.length}\0`);
    if (typeof content !== 'string') hash.update(content);
  };
  const addEntries = (name: string, links: 'follow' | 'leave'): void => {
    for (const entry of files.list(join(root, name)) ?? [])
      addEntry(`${name}/${entry.name}`, entry, links);
  };
  const addEntry = (path: string, { kind }: Entry, links: 'follow' | 'leave'): void => {
    if (kind === 'file') addFile(path);
    else if (kind === 'folder') addEntries(path, links);
    else hash.update(`\0${path}\0${kind}\0${fingerprintOwn(files, root, path)}`);
    if (kind === 'link' && links === 'follow' && isFolderInside(files, root, path)) {
      addEntries(path, 'leave');
    }
  };

  for (const name of names) {
    if (files.stat(join(root, name))?.kind === 'folder') addEntries(name, 'follow');
    else addFile(name);
  }
  return hash.digest('hex');
}

/** The bytes of a file, or why there are none: one that may not be read spoils one issue and not the run. */
function contentOf(files: Files, path: string): Uint8Array | 'missing' | 'forbidden' {
  try {
    return files.read(path) ?? 'missing';
  } catch (error) {
    if (error instanceof HostError && error.fault === 'permission') return 'forbidden';
    throw error;
  }
}

function isFolderInside(files: Files, root: string, name: string): boolean {
  const path = join(root, name);
  if (files.stat(path)?.kind !== 'folder') return false;
  return files.readGuarded(root, path, 0).kind !== 'outside';
}
