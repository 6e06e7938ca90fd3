import { join } from 'node:path';
import type { Files } from '../host/host.js';
import { type Fingerprint, fingerprintOwn } from './fingerprint.js';
import type { BuildRecord, RecordedFile } from './record.js';

/**
 * True where the reports in `folder` need not be made again: their record names the same sources,
 * the pictures from elsewhere are the same, and every file of the wanted formats is there in its size.
 */
export function isCurrent(
  files: Files,
  root: string,
  folder: string,
  record: BuildRecord,
  sources: Fingerprint,
  formats: readonly string[],
): boolean {
  if (record.sources !== sources) return false;
  if (!formats.every((format) => record.formats.includes(format))) return false;
  const samePictures = record.pictures.every(
    ({ file, fingerprint }) => fingerprintOwn(files, root, file) === fingerprint,
  );
  if (!samePictures) return false;
  return record.files
    .filter(({ format }) => formats.includes(format))
    .every(({ name, size }) => files.stat(join(folder, name))?.size === size);
}

/** The formats of which files lie in the output folder, made from the sources of the record or from older ones. */
export function writtenFormats(record: BuildRecord): readonly string[] {
  return [...new Set(record.files.map(({ format }) => format))];
}

/**
 * The record after a build: the files of other formats stay in it, or nobody would ever remove
 * them; where an earlier build made them of the same sources, so do they as formats, and what was found.
 */
export function mergedRecord(before: BuildRecord | undefined, now: BuildRecord): BuildRecord {
  if (before === undefined) return now;
  const isOther = (format: string) => !now.formats.includes(format);
  const merged = {
    ...now,
    files: [...now.files, ...before.files.filter((file) => isOther(file.format))],
  };
  if (sourcesOf(before) !== sourcesOf(now)) return merged;
  const said = new Set(now.diagnostics.map((diagnostic) => JSON.stringify(diagnostic)));
  const others = before.diagnostics.filter((diagnostic) => !said.has(JSON.stringify(diagnostic)));
  return {
    ...merged,
    formats: [...now.formats, ...before.formats.filter(isOther)],
    diagnostics: [...now.diagnostics, ...others],
  };
}

function sourcesOf({ sources, pictures }: BuildRecord): string {
  return JSON.stringify([sources, pictures]);
}

/** The files that an earlier build wrote for the formats built now, and that are no part of them any more. */
export function leftOver(
  before: BuildRecord | undefined,
  now: BuildRecord,
): readonly RecordedFile[] {
  if (before === undefined) return [];
  const names = new Set(now.files.map(({ name }) => name));
  return before.files.filter(
    ({ name, format }) => now.formats.includes(format) && !names.has(name),
  );
}
