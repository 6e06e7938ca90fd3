import { readAvif } from './avif.js';
import { readGif } from './gif.js';
import type { PictureHead } from './head.js';
import { readJpeg } from './jpeg.js';
import { readPng } from './png.js';
import { readWebp } from './webp.js';

/** The head of a picture made of pixels, of whatever form its first bytes show; undefined where they show none that is known. */
export function readRaster(bytes: Uint8Array): PictureHead | undefined {
  return readPng(bytes) ?? readJpeg(bytes) ?? readWebp(bytes) ?? readGif(bytes) ?? readAvif(bytes);
}
