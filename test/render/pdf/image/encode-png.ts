import { crc32, deflateSync } from 'node:zlib';

/** A PNG to be made: `sample` gives the channels of a pixel, in the range of `bits`. */
export interface PngPlan {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  /** IHDR's colour type. */
  readonly colour: 0 | 2 | 3 | 4 | 6;
  readonly interlaced?: boolean;
  readonly palette?: readonly number[];
  readonly transparency?: readonly number[];
  readonly sample: (x: number, y: number) => readonly number[];
}

const channelsOf = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Encodes a PNG whose rows use all five filters in turn. */
export function encodePng(plan: PngPlan): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(plan.width, 0);
  header.writeUInt32BE(plan.height, 4);
  header.set([plan.bits, plan.colour, 0, 0, plan.interlaced ? 1 : 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...(plan.palette ? [chunk('PLTE', Buffer.from(plan.palette))] : []),
    ...(plan.transparency ? [chunk('tRNS', Buffer.from(plan.transparency))] : []),
    chunk('IDAT', deflateSync(rowsOf(plan))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  out.set(body, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

function rowsOf(plan: PngPlan): Buffer {
  const steps = plan.interlaced ? adam7 : ([[0, 0, 1, 1]] as const);
  const rows: Buffer[] = [];
  for (const [x0, y0, dx, dy] of steps) {
    let above: Buffer | undefined;
    for (let y = y0; y < plan.height; y += dy) {
      const samples: number[] = [];
      for (let x = x0; x < plan.width; x += dx) samples.push(...plan.sample(x, y));
      if (samples.length === 0) continue;
      const row = packed(samples, plan.bits);
      rows.push(filtered(row, above, rows.length % 5, (plan.bits * channelsOf[plan.colour]) >> 3));
      above = row;
    }
  }
  return Buffer.concat(rows);
}

function packed(samples: readonly number[], bits: number): Buffer {
  const bytes = Buffer.alloc(Math.ceil((samples.length * bits) / 8));
  for (const [index, sample] of samples.entries()) {
    if (bits === 16) bytes.writeUInt16BE(sample, index * 2);
    else {
      const at = (index * bits) >> 3;
      const shift = 8 - bits - ((index * bits) & 7);
      bytes[at] = (bytes[at] ?? 0) | (sample << shift);
    }
  }
  return bytes;
}

function filtered(row: Buffer, above: Buffer | undefined, filter: number, pixel: number): Buffer {
  const step = Math.max(1, pixel);
  const out = Buffer.alloc(row.length + 1);
  out[0] = filter;
  for (let at = 0; at < row.length; at += 1) {
    const left = row[at - step] ?? 0;
    const up = above?.[at] ?? 0;
    const corner = above?.[at - step] ?? 0;
    const guesses = [0, left, up, (left + up) >> 1, nearest(left, up, corner)];
    out[at + 1] = (row[at] ?? 0) - (guesses[filter] ?? 0);
  }
  return out;
}

function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const byDistance = [left, up, corner].map((value) => Math.abs(guess - value));
  return [left, up, corner][byDistance.indexOf(Math.min(...byDistance))] ?? 0;
}
