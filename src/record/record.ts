import { join } from 'node:path';
import type { Files } from '../host/host.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Fingerprint } from './fingerprint.js';

/** A file that a build wrote, named relative to the output folder. */
export interface RecordedFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** The format that it belongs to. */
  readonly format: string;
}

/**
 * What was built of one issue, kept beside its reports so that it travels with them: out of which
 * sources, what came out, and what was found, which is said again when nothing has to be done.
 */
export interface BuildRecord {
  /** Of everything the reports were made from. */
  readonly sources: Fingerprint;
  /** Files outside the folder that its articles show, relative to the workspace. */
  readonly pictures: readonly { readonly file: string; readonly fingerprint: Fingerprint }[];
  readonly formats: readonly string[];
  readonly files: readonly RecordedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

const recordName = '.bulletin.json';

/** Reads the record of an output folder; undefined where there is none, or none that can be used. */
export function readRecord(files: Files, folder: string): BuildRecord | undefined {
  const bytes = files.read(join(folder, recordName));
  if (bytes === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the record: last of all, so that an interrupted build is done again. */
export function writeRecord(files: Files, folder: string, record: BuildRecord): void {
  const text = `${JSON.stringify(record)}\n`;
  files.replace(join(folder, recordName), new TextEncoder().encode(text));
}

/** The record is ours, but anybody may have edited it: everything that is used is looked at. */
function isRecord(value: unknown): value is BuildRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { sources, pictures, formats, files, diagnostics } = value as Partial<
    Record<keyof BuildRecord, unknown>
  >;
  return (
    typeof sources === 'string' &&
    Array.isArray(formats) &&
    formats.every((format) => typeof format === 'string') &&
    Array.isArray(diagnostics) &&
    isListOf(pictures, ['file', 'fingerprint'], []) &&
    isListOf(files, ['name', 'format'], ['size']) &&
    files.every(({ name }) => isPlainName(name))
  );
}

function isListOf<S extends string, N extends string>(
  value: unknown,
  strings: readonly S[],
  numbers: readonly N[],
): value is (Record<S, string> & Record<N, number>)[] {
  if (!Array.isArray(value)) return false;
  return value.every(
    (item: unknown) =>
      typeof item === 'object' &&
      item !== null &&
      strings.every((key) => key in item && typeof Reflect.get(item, key) === 'string') &&
      numbers.every((key) => key in item && typeof Reflect.get(item, key) === 'number'),
  );
}

/** Names in a record are used to remove files: none may lead out of its folder. */
function isPlainName(name: string): boolean {
  return /^(images\/)?[^/\\]+$/.test(name) && !name.split('/').some((part) => /^\.+$/.test(part));
}
