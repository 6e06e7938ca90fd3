import { join } from 'node:path';
import { type Files, type GuardedFile, HostError } from '../host/host.js';
import type { Outcome } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import { decode } from './decode.js';
import { placeOfFile } from './places.js';

/** The most bytes that a source file may have: a long novel has fewer. */
export const sourceLimit = 8_000_000;

/** The text of a source file of the workspace `root`; undefined, with an error, where it cannot be read. `file` is relative to the workspace. */
export function readSource(files: Files, root: string, file: string): Outcome<string | undefined> {
  const read = readOwn(files, root, file, sourceLimit);
  if (read.kind !== 'file') {
    const unreadable = finding('file-unreadable', placeOfFile(file), { reason: read.kind });
    return { value: undefined, diagnostics: [unreadable] };
  }
  const decoded = decode(read.bytes, file);
  if (decoded.value === undefined || decoded.value.trim() !== '') return decoded;
  return { value: undefined, diagnostics: [finding('file-empty', placeOfFile(file), {})] };
}

/** Like `readGuarded`; a file that the user has no right to read is one more answer, so that it spoils one issue and not the run. */
export function readOwn(
  files: Files,
  root: string,
  file: string,
  limit: number,
): GuardedFile | { readonly kind: 'forbidden' } {
  try {
    return files.readGuarded(root, join(root, file), limit);
  } catch (error) {
    if (error instanceof HostError && error.fault === 'permission') return { kind: 'forbidden' };
    throw error;
  }
}
