import type { PdfSamples } from './pdf-image.js';
import { filteredRows } from './rows.js';

/** The opacity of a picture, if any of it can be seen through. */
export function withOpacity(alpha: Uint8Array, width: number): Pick<PdfSamples, 'alpha'> {
  if (alpha.every((value) => value === 255)) return {};
  return { alpha: { bits: 8, data: filteredRows({ data: alpha, rowBytes: width, channels: 1 }) } };
}

/** Some of the channels of interleaved samples, from the first on, up to the last, which is left out. */
export function channelsOf(
  interleaved: Uint8Array,
  channels: number,
  [first, last]: readonly [first: number, last: number],
): Uint8Array {
  const out = new Uint8Array((interleaved.length / channels) * (last - first));
  let to = 0;
  for (let from = 0; from < interleaved.length; from += channels) {
    for (let channel = first; channel < last; channel += 1) {
      out[to++] = interleaved[from + channel] ?? 0;
    }
  }
  return out;
}
