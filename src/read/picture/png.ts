import { headOf, mostDecodedPoints, mostPoints, type PictureHead } from './head.js';
import { isPng, pngChunks } from './png-chunks.js';
import { readHeader } from './png-header.js';

/** The most memory that a picture's samples may take, in bytes: they are inflated to be checked. */
const mostSampleBytes = 150_000_000;

/** Checks a PNG's chunks and their checksums, and reads its size; undefined where the file is no PNG at all. */
export function readPng(bytes: Uint8Array): PictureHead | undefined {
  if (!isPng(bytes)) return undefined;
  const chunks = pngChunks(bytes);
  const header = chunks && readHeader(chunks);
  if (!chunks || !header) return { kind: 'broken' };
  const types = new Set(chunks.map(({ type }) => type));
  const isPalette = header.kind === 'palette';
  const isWhole = types.has('IDAT') && types.has('IEND') && (!isPalette || types.has('PLTE'));
  if (!isWhole) return { kind: 'broken' };
  const { width, height, bits, channels, interlaced } = header;
  // The opacity of a palette's colours is written out for each pixel.
  const pixelBytes = Math.max(isPalette && types.has('tRNS') ? 4 : 0, (bits * channels) / 8);
  const most = Math.min(mostSampleBytes / pixelBytes, interlaced ? mostDecodedPoints : mostPoints);
  return headOf('image/png', { width, height, orientation: 1 }, most);
}
