import { createHash, type Hash } from 'node:crypto';
import { join } from 'node:path';
import { type Entry, type Files, HostError, type OpenFile } from '../host/host.js';
import { readOwn } from '../read/source.js';

/** A SHA-256 in hexadecimal; of a file that cannot be read, the reason. */
export type Fingerprint = string;

/** How much of a file is read at once, in bytes. */
const blockLength = 1 << 20;

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
  const addFile = (name: string) => addNamedFile(hash, files, root, name);
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

/** The fingerprint of the Markdown files in the folder `folder` of `root`, as {@link fingerprintTree} would take them. */
export function fingerprintTexts(
  files: Files,
  root: string,
  folder: string,
  salt: string,
): Fingerprint {
  const hash = createHash('sha256').update(salt);
  for (const { name, kind } of files.list(join(root, folder)) ?? []) {
    if (!/\.md$/i.test(name)) continue;
    const path = `${folder}/${name}`;
    if (kind === 'file') addNamedFile(hash, files, root, path);
    else hash.update(`\0${path}\0${kind}\0${fingerprintOwn(files, root, path)}`);
  }
  return hash.digest('hex');
}

function addNamedFile(hash: Hash, files: Files, root: string, name: string): void {
  const file = openToRead(files, join(root, name));
  hash.update(`\0${name}\0${typeof file === 'string' ? file : file.size}\0`);
  if (typeof file !== 'string') addContent(hash, file);
}

/** A file, or why there is none: one that may not be read spoils one issue and not the run. */
function openToRead(files: Files, path: string): OpenFile | 'missing' | 'forbidden' {
  try {
    return files.open(path) ?? 'missing';
  } catch (error) {
    if (error instanceof HostError && error.fault === 'permission') return 'forbidden';
    throw error;
  }
}

/** Fonts can be larger than all else that a run holds, so a file is read in blocks. */
function addContent(hash: Hash, file: OpenFile): void {
  try {
    const block = Buffer.allocUnsafe(Math.min(file.size, blockLength));
    for (let at = 0; at < file.size; at += block.length) {
      hash.update(block.subarray(0, file.read(at, block)));
    }
  } finally {
    file.close();
  }
}

function isFolderInside(files: Files, root: string, name: string): boolean {
  const path = join(root, name);
  if (files.stat(path)?.kind !== 'folder') return false;
  return files.readGuarded(root, path, 0).kind !== 'outside';
}
