import type { PngHeader } from '../../../read/picture/png-header.js';
import { type PngPass, passes } from './png-passes.js';
import { paeth } from './rows.js';

/**
 * The samples of a PNG, 8 bits each, row by row: palette numbers as they are, grey of fewer bits
 * scaled up, 16 bits cut to their upper half. `rows` are the inflated, filtered rows of all passes.
 */
export function samples(rows: Uint8Array, header: PngHeader): Uint8Array {
  const { width, height, channels } = header;
  const out = new Uint8Array(width * height * channels);
  let from = 0;
  for (const pass of passes(header)) {
    const filtered = rows.subarray(from, from + pass.bytes);
    unfilter(filtered, pass, Math.max(1, (header.bits * channels) >> 3));
    place(filtered, pass, header, out);
    from += pass.bytes;
  }
  return out;
}

/** Undoes the row filters in place (ISO/IEC 15948, 9.2); `step` is the distance to the pixel on the left. */
export function unfilter(
  rows: Uint8Array,
  pass: Pick<PngPass, 'height' | 'rowBytes'>,
  step: number,
): void {
  const stride = pass.rowBytes + 1;
  for (let row = 0; row < pass.height; row += 1) {
    const start = row * stride + 1;
    const filter = rows[start - 1] ?? 0;
    for (let column = 0; column < pass.rowBytes; column += 1) {
      const at = start + column;
      const left = column >= step ? (rows[at - step] ?? 0) : 0;
      const up = row > 0 ? (rows[at - stride] ?? 0) : 0;
      const upLeft = row > 0 && column >= step ? (rows[at - stride - step] ?? 0) : 0;
      rows[at] = (rows[at] ?? 0) + predicted(filter, left, up, upLeft);
    }
  }
}

function predicted(filter: number, left: number, up: number, upLeft: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter === 4) return paeth(left, up, upLeft);
  return 0;
}

/** Puts a pass's samples where they belong in the picture. */
function place(rows: Uint8Array, pass: PngPass, header: PngHeader, out: Uint8Array): void {
  const { width, bits, channels, kind } = header;
  const most = 2 ** bits - 1;
  const scale = bits < 8 && kind === 'grey' ? 255 / most : 1;
  for (let row = 0; row < pass.height; row += 1) {
    const start = row * (pass.rowBytes + 1) + 1;
    let to = ((pass.y + row * pass.dy) * width + pass.x) * channels;
    for (let sample = 0; sample < pass.width * channels; sample += 1) {
      const bit = sample * bits;
      const byte = rows[start + (bit >> 3)] ?? 0;
      const value = bits < 8 ? ((byte >> (8 - bits - (bit & 7))) & most) * scale : byte;
      out[to + (sample % channels)] = value;
      if (sample % channels === channels - 1) to += pass.dx * channels;
    }
  }
}
