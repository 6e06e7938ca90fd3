import { posix } from 'node:path';
import type { Files } from '../host/host.js';
import type { Picture } from '../model/report.js';
import { nearFile } from './near-file.js';
import { readRaster } from './picture/raster.js';
import { readSvg } from './picture/svg.js';
import { readOwn } from './source.js';

/** The most bytes that a picture may have. */
const pictureLimit = 30_000_000;

/** A picture as it lies in the workspace, or why it cannot be shown. */
export type ReadPicture =
  | {
      readonly kind: 'picture';
      readonly picture: Omit<Picture, 'name' | 'uses'>;
      /** The names of a drawing's elements that showed something and had to be left out. */
      readonly lost: readonly string[];
    }
  /** `near` is what may have been meant, as the article would name it. */
  | { readonly kind: 'missing'; readonly near?: string }
  | {
      readonly kind:
        | 'remote'
        | 'outside'
        | 'irregular'
        | 'too-large'
        | 'unsupported'
        | 'broken'
        | 'complex';
    };

/**
 * Reads the picture that an article names as `url`: a path from the article's folder,
 * percent-encoded or not. What it is shows in its bytes, whatever its name says. Nothing outside the
 * workspace `root` is touched, nothing is fetched, and no pixel is decoded: what the picture's head
 * claims is checked first.
 */
export function readPicture(
  files: Files,
  root: string,
  articleFile: string,
  url: string,
): ReadPicture {
  const located = locate(articleFile, url);
  if (located.kind !== 'located') return located;
  const { file } = located;
  const read = readOwn(files, root, file, pictureLimit);
  if (read.kind === 'forbidden') return { kind: 'irregular' };
  if (read.kind === 'missing') {
    const near = nearFile(files, root, file);
    if (near === undefined) return read;
    return { kind: 'missing', near: posix.relative(posix.dirname(articleFile), near) };
  }
  if (read.kind !== 'file') return read;
  return pictureOf(file, read.bytes);
}

/** The file that an article's `url` means, there or not, relative to the workspace; undefined where it can be none of the workspace's. */
export function pictureFile(articleFile: string, url: string): string | undefined {
  const located = locate(articleFile, url);
  return located.kind === 'located' ? located.file : undefined;
}

type Located =
  | { readonly kind: 'located'; readonly file: string }
  | { readonly kind: 'missing' | 'remote' | 'outside' | 'unsupported' };

function locate(articleFile: string, url: string): Located {
  if (/^data:/i.test(url)) return { kind: 'unsupported' };
  if (/^[a-z]:/i.test(url)) return { kind: 'outside' };
  if (/^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(url)) return { kind: 'remote' };
  const path = pathOf(url);
  if (path === undefined) return { kind: 'missing' };
  const file = posix.join(posix.dirname(articleFile), path);
  if (posix.isAbsolute(path) || file.startsWith('../')) return { kind: 'outside' };
  return { kind: 'located', file };
}

/** The path that a URL means: without query and fragment, percent-decoded once; a backslash is what Windows users type for `/`. */
function pathOf(url: string): string | undefined {
  const encoded = url.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(encoded).replaceAll('\\', '/');
  } catch {
    return undefined;
  }
}

function pictureOf(file: string, bytes: Uint8Array): ReadPicture {
  const raster = readRaster(bytes);
  if (raster?.kind === 'sound') {
    const { kind: _, ...head } = raster;
    return { kind: 'picture', picture: { file, ...head, bytes }, lost: [] };
  }
  const drawing = raster ?? readSvg(bytes);
  if (drawing?.kind !== 'sound') return { kind: drawing?.kind ?? 'unsupported' };
  const { kind: _, lost, ...picture } = drawing;
  return { kind: 'picture', picture: { file, ...picture }, lost };
}
