import { join } from 'node:path';
import type { Files } from '../host/host.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { type Fingerprint, fingerprintOf } from './fingerprint.js';

/** A file that a build wrote, named relative to the output folder. */
export interface RecordedFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** The format that it belongs to. */
  readonly format: string;
}

/** A format as somebody wants it: in the theme that they name, or in its own; with files in it, or without. */
export interface Wish {
  readonly format: string;
  /** Absent where the series, or its layout, decides; and for a format that themes do not change. */
  readonly theme?: string;
  /** What a PDF carries beside its pages; absent for nothing. */
  readonly attach?: 'sources';
}

/** A format as it was built, with what was found in making it alone. */
export interface Rendition extends Wish {
  readonly diagnostics: readonly Diagnostic[];
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
  readonly renditions: readonly Rendition[];
  /** Also those of formats that were made of older sources. */
  readonly files: readonly RecordedFile[];
  /** What was found in the sources, whatever is made of them. */
  readonly diagnostics: readonly Diagnostic[];
}

const recordName = '.bulletin.json';

/** Reads the record of an output folder; undefined where there is none, or none that can be used. */
export function readRecord(files: Files, folder: string): BuildRecord | undefined {
  const bytes = files.read(join(folder, recordName));
  if (bytes === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isSealed(value) && isHarmless(value.record) ? value.record : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the record: last of all, so that an interrupted build is done again. */
export function writeRecord(files: Files, folder: string, record: BuildRecord): void {
  const text = `${JSON.stringify({ seal: sealOf(record), record })}\n`;
  files.replace(join(folder, recordName), new TextEncoder().encode(text));
}

/** Takes the record away, before what it knows is changed. */
export function removeRecord(files: Files, folder: string): void {
  files.remove(join(folder, recordName));
}

/** Anybody may have edited the record, or merged two: what is not as this program wrote it is as good as none. */
function isSealed(value: unknown): value is { readonly record: BuildRecord } {
  if (typeof value !== 'object' || value === null) return false;
  return 'seal' in value && 'record' in value && value.seal === sealOf(value.record);
}

/** To be changed with the shape of records, for an older one has another. */
const shape = 2;

function sealOf(record: unknown): Fingerprint {
  return fingerprintOf(`${shape}${JSON.stringify(record)}`);
}

/** A seal can be forged, and names in a record are used to remove files: none may lead out of its folder. */
function isHarmless({ files }: BuildRecord): boolean {
  return files.every(({ name }) => /^(images\/)?[^/\\]+$/.test(name) && !/(^|\/)\.+$/.test(name));
}
