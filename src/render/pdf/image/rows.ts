import { deflateSync } from 'node:zlib';

/** Samples of 8 bits, row by row, without anything between the rows. */
export interface Samples {
  readonly data: Uint8Array;
  /** Samples of one row: the picture's width times its channels. */
  readonly rowBytes: number;
  readonly channels: number;
}

/** The filters that are tried on each row (ISO/IEC 15948, 9.2): none, sub, up and Paeth. */
const tried = [0, 1, 2, 4] as const;

/**
 * Samples with PNG's row filters, deflated. Each row gets the filter after which the bytes lie nearest
 * to zero in sum (ISO/IEC 15948, 12.8); numbers of colours are left as they are.
 */
export function filteredRows(samples: Samples, filters: 'by-row' | 'none' = 'by-row'): Uint8Array {
  const { data, rowBytes, channels } = samples;
  const height = data.length / rowBytes;
  const out = new Uint8Array(height * (rowBytes + 1));
  const trial = new Uint8Array(rowBytes);
  const above = new Uint8Array(rowBytes);
  for (let row = 0; row < height; row += 1) {
    const here = data.subarray(row * rowBytes, (row + 1) * rowBytes);
    const start = row * (rowBytes + 1) + 1;
    out.set(here, start);
    let least = filters === 'none' ? 0 : weight(here);
    for (const filter of tried) {
      if (least === 0) break;
      if (filter === 0) continue;
      applyFilter(filter, here, above, channels, trial);
      const now = weight(trial);
      if (now >= least) continue;
      least = now;
      out[start - 1] = filter;
      out.set(trial, start);
    }
    above.set(here);
  }
  return deflateSync(out);
}

function applyFilter(
  filter: 1 | 2 | 4,
  here: Uint8Array,
  above: Uint8Array,
  step: number,
  out: Uint8Array,
): void {
  for (let at = 0; at < here.length; at += 1) {
    const left = at < step ? 0 : (here[at - step] ?? 0);
    const up = above[at] ?? 0;
    const upLeft = at < step ? 0 : (above[at - step] ?? 0);
    const guess = filter === 1 ? left : filter === 2 ? up : paeth(left, up, upLeft);
    out[at] = (here[at] ?? 0) - guess;
  }
}

/** How far the bytes lie from zero, in sum, taken as signed numbers. */
function weight(row: Uint8Array): number {
  let sum = 0;
  for (const byte of row) sum += byte < 128 ? byte : 256 - byte;
  return sum;
}

/** The neighbour that lies nearest to left + up − upLeft. */
export function paeth(left: number, up: number, upLeft: number): number {
  const toLeft = Math.abs(up - upLeft);
  const toUp = Math.abs(left - upLeft);
  const toUpLeft = Math.abs(left + up - 2 * upLeft);
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}
