import { encode } from 'jpeg-js';
import { channelsOf, withOpacity } from '../image/opacity.js';
import type { PdfSamples } from '../image/pdf-image.js';
import { filteredRows } from '../image/rows.js';

/** A decoded picture. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, row by row. */
  readonly data: Uint8Array;
}

/** How near a photograph that is compressed again stays to what it was, of 100: no difference shows in print. */
const quality = 92;

/**
 * A decoded picture as a PDF holds it. A photograph comes from a form that had lost some of it
 * already and is compressed as a JPEG again, to a quarter of the size or less; a drawing loses
 * nothing. What is grey all over stays grey.
 */
export function imageOf(
  { width, height, data }: Pixels,
  nature: 'photograph' | 'drawing',
): PdfSamples {
  const opacity = withOpacity(channelsOf(data, 4, [3, 4]), width);
  const size = { width, height, bits: 8 } as const;
  if (isGrey(data)) {
    const grey = { data: channelsOf(data, 4, [0, 1]), rowBytes: width, channels: 1 };
    return { ...size, colour: 'grey', coding: 'rows', data: filteredRows(grey), ...opacity };
  }
  if (nature === 'photograph') {
    const coded = encode({ width, height, data }, quality);
    return { ...size, colour: 'rgb', coding: 'jpeg', data: coded.data, ...opacity };
  }
  const colours = { data: channelsOf(data, 4, [0, 3]), rowBytes: width * 3, channels: 3 };
  return { ...size, colour: 'rgb', coding: 'rows', data: filteredRows(colours), ...opacity };
}

function isGrey(data: Uint8Array): boolean {
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] !== data[at + 1] || data[at] !== data[at + 2]) return false;
  }
  return true;
}
