import type { Files } from '../host/host.js';
import type { Issue } from '../model/issue.js';
import { readOwn } from './source.js';

/** The bytes of an issue's own file and of its articles', by their paths in the workspace, in that order. */
export function readIssueSources(
  files: Files,
  root: string,
  issue: Issue,
): ReadonlyMap<string, Uint8Array> {
  const sources = new Map<string, Uint8Array>();
  for (const file of [issue.file, ...issue.articles.map((article) => article.file)]) {
    const read = readOwn(files, root, file, Number.POSITIVE_INFINITY);
    // One that was read a moment ago and is gone now makes the next build do its work again.
    if (read.kind === 'file') sources.set(file, read.bytes);
  }
  return sources;
}
