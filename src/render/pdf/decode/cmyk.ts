import { decode } from 'jpeg-js';
import type { PdfSamples } from '../image/pdf-image.js';
import { imageOf } from './pixels.js';

/** The most memory that the decoder may take by its own count. */
const mostMegabytes = 256;

/**
 * What full inks look like one over the other, in sRGB, as offset printing on coated paper shows them:
 * cyan counts 1, magenta 2, yellow 4.
 */
const inks: readonly (readonly [red: number, green: number, blue: number])[] = [
  [255, 255, 255],
  [0, 158, 224],
  [229, 0, 125],
  [49, 39, 130],
  [255, 236, 0],
  [0, 150, 64],
  [227, 6, 19],
  [55, 52, 53],
];

/** The share of light that full black still gives back. */
const black = 0.11;

/** An Adobe marker that says: inks, and no transform (Adobe technical note 5116). */
const adobeMarker = Buffer.from('\xff\xee\0\x0eAdobe\0\x64\0\0\0\0\0', 'latin1');

/**
 * Decodes a JPEG in the colours of printing inks, and turns them into what they look like: PDF/A
 * holds no such colours beside RGB. Like browsers it takes them as Adobe's programs store them,
 * inverted, also where the file does not say so.
 */
export function decodeCmyk(bytes: Uint8Array): PdfSamples {
  // Behind the start of the picture; a marker of the file's own stands behind it and counts.
  const marked = Buffer.concat([bytes.subarray(0, 2), adobeMarker, bytes.subarray(2)]);
  const { width, height, data } = decode(marked, {
    useTArray: true,
    formatAsRGBA: true,
    maxMemoryUsageInMB: mostMegabytes,
  });
  printed(data);
  return imageOf({ width, height, data }, 'photograph');
}

/**
 * Turns the pure colours that the decoder makes of inks, (1 − ink) × (1 − black), into printed ones:
 * what the three inks have in common counts as black, the rest is mixed of what full inks look like
 * (Neugebauer's equations).
 */
function printed(data: Uint8Array): void {
  for (let at = 0; at < data.length; at += 4) {
    const light = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0] as const;
    const most = Math.max(...light);
    const [cyan, magenta, yellow] = light.map((value) => (most === 0 ? 0 : 1 - value / most));
    const bright = black + (1 - black) * (most / 255);
    for (let channel = 0; channel < 3; channel += 1) {
      const mixed = mix(channel, cyan ?? 0, magenta ?? 0, yellow ?? 0);
      data[at + channel] = Math.round(mixed * bright);
    }
  }
}

/** One channel of the colour that shares of three inks make. */
function mix(channel: number, cyan: number, magenta: number, yellow: number): number {
  let sum = 0;
  for (const [number, colour] of inks.entries()) {
    const share =
      ((number & 1) === 0 ? 1 - cyan : cyan) *
      ((number & 2) === 0 ? 1 - magenta : magenta) *
      ((number & 4) === 0 ? 1 - yellow : yellow);
    if (share > 0) sum += share * (colour[channel] ?? 0);
  }
  return sum;
}
