import { join } from 'node:path';
import { type Files, type GuardedFile, HostError } from '../host/host.js';
import type { Outcome } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import { decode } from './decode.js';
import { placeOfFile } from './places.js';

/** The most bytes that a source file may have: a long novel has fewer. */
const sourceLimit = 8_000_000;

/** Like {@link readText}; a file with nothing in it is an error too. */
export function readSource(files: Files, root: string, file: string): Outcome<string | undefined> {
  const read = readText(files, root, file);
  if (read.value?.trim() !== '') return read;
  return { value: undefined, diagnostics: [finding('file-empty', placeOfFile(file), {})] };
}

/** The text of a file of the workspace `root`; undefined, with an error, where it cannot be read. `file` is relative to the workspace. */
export function readText(files: Files, root: string, file: string): Outcome<string | undefined> {
  const read = readOwn(files, root, file, sourceLimit);
  if (read.kind === 'file') return decode(read.bytes, file);
  const unreadable = finding('file-unreadable', placeOfFile(file), { reason: read.kind });
  return { value: undefined, diagnostics: [unreadable] };
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
