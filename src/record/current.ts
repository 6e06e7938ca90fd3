import { join } from 'node:path';
import type { Files } from '../host/host.js';
import { type Fingerprint, fingerprintOf } from './fingerprint.js';
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
  const samePictures = record.pictures.every(({ file, fingerprint }) => {
    const bytes = files.read(join(root, file));
    return bytes !== undefined && fingerprintOf(bytes) === fingerprint;
  });
  if (!samePictures) return false;
  return record.files
    .filter(({ format }) => formats.includes(format))
    .every(({ name, size }) => files.stat(join(folder, name))?.size === size);
}

/** The record after a build: what an earlier one made of the same sources in other formats stays. */
export function mergedRecord(before: BuildRecord | undefined, now: BuildRecord): BuildRecord {
  if (before?.sources !== now.sources) return now;
  const others = before.formats.filter((format) => !now.formats.includes(format));
  return {
    ...now,
    formats: [...now.formats, ...others],
    files: [...now.files, ...before.files.filter(({ format }) => others.includes(format))],
  };
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
