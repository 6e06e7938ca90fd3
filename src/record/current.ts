import { join } from 'node:path';
import type { Files } from '../host/host.js';
import { type Fingerprint, fingerprintOwn } from './fingerprint.js';
import type { BuildRecord, RecordedFile, Rendition, Wish } from './record.js';

/**
 * True where the reports in `folder` need not be made again: their record names the same sources,
 * the pictures from elsewhere are the same, and every wished format was built as it is wished, and is
 * there with all its files in their sizes.
 */
export function isCurrent(
  files: Files,
  root: string,
  folder: string,
  record: BuildRecord,
  sources: Fingerprint,
  wishes: readonly Wish[],
): boolean {
  if (record.sources !== sources) return false;
  const renditions = renditionsOf(record, wishes);
  if (renditions.length < wishes.length) return false;
  const samePictures = record.pictures.every(
    ({ file, fingerprint }) => fingerprintOwn(files, root, file) === fingerprint,
  );
  if (!samePictures) return false;
  return record.files
    .filter(({ format }) => wishes.some((wish) => wish.format === format))
    .every(({ name, size }) => files.stat(join(folder, name))?.size === size);
}

/** The renditions that are as they are wished. */
export function renditionsOf(
  { renditions }: BuildRecord,
  wishes: readonly Wish[],
): readonly Rendition[] {
  return renditions.filter(({ format, theme, attach }) =>
    wishes.some((wish) => wish.format === format && wish.theme === theme && wish.attach === attach),
  );
}

/** Every format of which files lie in the output folder, as it was built; of older sources, nobody knows how. */
export function writtenWishes({ files, renditions }: BuildRecord): readonly Wish[] {
  const formats = new Set(files.map(({ format }) => format));
  return [...formats].map(
    (format) => renditions.find((rendition) => rendition.format === format) ?? { format },
  );
}

/**
 * The record after a build: the files of other formats stay in it, or nobody would ever remove
 * them; where an earlier build made them of the same sources, so do they as renditions.
 */
export function mergedRecord(before: BuildRecord | undefined, now: BuildRecord): BuildRecord {
  if (before === undefined) return now;
  const isOther = ({ format }: Wish) =>
    !now.renditions.some((rendition) => rendition.format === format);
  const isSame = sourcesOf(before) === sourcesOf(now);
  return {
    ...now,
    files: [...now.files, ...before.files.filter(isOther)],
    renditions: isSame ? [...now.renditions, ...before.renditions.filter(isOther)] : now.renditions,
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
    ({ name, format }) =>
      now.renditions.some((rendition) => rendition.format === format) && !names.has(name),
  );
}
