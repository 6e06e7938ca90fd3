import { readJpeg } from './jpeg.js';
import { fault, type ImageFault, type PdfImage } from './pdf-image.js';
import { readPng } from './png.js';

/**
 * Makes ready a PNG or JPEG file for a PDF, or says why it cannot be printed. What is broken is
 * found here, before anything is laid out; painting cannot fail on a picture.
 */
export function readImage(bytes: Uint8Array): PdfImage | ImageFault {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return readPng(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return readJpeg(bytes);
  return fault('unsupported');
}
