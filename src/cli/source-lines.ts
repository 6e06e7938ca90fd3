import type { Files } from '../host/host.js';
import type { Place } from '../model/diagnostic.js';
import { readText } from '../read/source.js';

/** The line of the file in which a place stands; undefined where there is none. */
export type LineOf = (place: Place) => string | undefined;

/** Looks up lines of the files of the workspace `root`. Only the last file is kept: findings come file by file. */
export function sourceLines(files: Files, root: string): LineOf {
  let file: string | undefined;
  let lines: readonly string[] = [];
  return (place) => {
    if (place.file !== file) {
      file = place.file;
      lines = readText(files, root, file).value?.split('\n') ?? [];
    }
    return lines[place.line - 1];
  };
}
