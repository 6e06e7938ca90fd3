import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import encodeAvif, { init as openAvif } from '@jsquash/avif/encode.js';
import encodeWebp, { init as openWebp } from '@jsquash/webp/encode.js';

const require = createRequire(import.meta.url);

/** The size of {@link squares}. */
export const size = { width: 48, height: 32 };

/**
 * What stands in the four quarters of every picture here, row by row: red, green, blue, and a light
 * yellow that can be half seen through where the form has opacity.
 */
export const squares = [
  [220, 30, 30],
  [30, 160, 60],
  [40, 60, 200],
  [240, 240, 120],
] as const;

/** The number of the quarter that a pixel lies in. */
function quarter(x: number, y: number): 0 | 1 | 2 | 3 {
  const right = x < size.width / 2 ? 0 : 1;
  const below = y < size.height / 2 ? 0 : 2;
  return right === 0 ? (below === 0 ? 0 : 2) : below === 0 ? 1 : 3;
}

function pixels(opacity: number): Parameters<typeof encodeWebp>[0] {
  const { width, height } = size;
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const number = quarter(x, y);
      data.set([...squares[number], number === 3 ? opacity : 255], (y * width + x) * 4);
    }
  }
  return { data, width, height, colorSpace: 'srgb' };
}

async function program(name: string): Promise<WebAssembly.Module> {
  return WebAssembly.compile(readFileSync(require.resolve(name)));
}

/** The squares as WebP. */
export async function webp(options: { lossless?: number; opacity?: number } = {}): Promise<Buffer> {
  const { lossless = 0, opacity = 255 } = options;
  await openWebp(await program('@jsquash/webp/codec/enc/webp_enc.wasm'));
  return Buffer.from(await encodeWebp(pixels(opacity), { lossless, quality: 90 }));
}

/** The squares as AVIF. */
export async function avif(opacity = 255): Promise<Buffer> {
  await openAvif(await program('@jsquash/avif/codec/enc/avif_enc.wasm'));
  return Buffer.from(await encodeAvif(pixels(opacity), { quality: 80, speed: 10 }));
}

/** An AVIF of one item, turned by quarters to the left, and then mirrored along an axis. */
export function turnedAvif(file: Buffer, quarters: number, axis?: 0 | 1): Buffer {
  const turn = [box('irot', Buffer.from([quarters]))];
  if (axis !== undefined) turn.push(box('imir', Buffer.from([axis])));
  const added = Buffer.concat(turn);
  const more = added.length + turn.length;
  const meta = 4 + file.indexOf('meta') - 8;
  const lengthen = (type: string, by: number, from: Buffer): void => {
    const at = from.indexOf(type) - 4;
    from.writeUInt32BE(from.readUInt32BE(at) + by, at);
  };
  const out = Buffer.from(file);
  for (const type of ['meta', 'iprp']) lengthen(type, more, out);
  lengthen('ipco', added.length, out);
  lengthen('ipma', turn.length, out);
  const ipma = out.indexOf('ipma');
  const ipco = out.indexOf('ipco') - 4;
  const known = countBoxes(file.subarray(ipco + 8, ipco + file.readUInt32BE(ipco)));
  // The first item's entry: its number of properties stands 14 bytes behind the box's name.
  const count = ipma + 14;
  const end = count + 1 + (out[count] ?? 0);
  out[count] = (out[count] ?? 0) + turn.length;
  const indexes = Buffer.from(turn.map((_, at) => 0x80 | (known + 1 + at)));
  const placed = Buffer.concat([
    out.subarray(0, ipma - 4),
    added,
    out.subarray(ipma - 4, end),
    indexes,
    out.subarray(end),
  ]);
  moveItems(placed, more, meta);
  return placed;
}

function box(type: string, data: Buffer): Buffer {
  const head = Buffer.from(`\0\0\0\0${type}`, 'latin1');
  head.writeUInt32BE(data.length + 8);
  return Buffer.concat([head, data]);
}

function countBoxes(data: Buffer): number {
  let count = 0;
  for (let at = 0; at < data.length; at += data.readUInt32BE(at)) count += 1;
  return count;
}

/** Moves the places that `iloc` gives: here each is one of 4 bytes, with a length of 4 behind it. */
function moveItems(file: Buffer, by: number, from: number): void {
  const iloc = file.indexOf('iloc', from);
  const items = file.readUInt16BE(iloc + 10);
  for (let item = 0; item < items; item += 1) {
    const at = iloc + 12 + item * 14 + 6;
    file.writeUInt32BE(file.readUInt32BE(at) + by, at);
  }
}

/** A chunk of a WebP file. */
export function webpChunk(type: string, data: Buffer): Buffer {
  const head = Buffer.from(`${type}\0\0\0\0`, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

/** A WebP file of these chunks. */
export function webpFile(...chunks: readonly Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from('WEBP'), ...chunks]);
  return webpChunk('RIFF', body);
}

/** The extended head of a WebP. */
export function webpHead(flags: number, { width, height }: typeof size): Buffer {
  const data = Buffer.alloc(10);
  data[0] = flags;
  data.writeUIntLE(width - 1, 4, 3);
  data.writeUIntLE(height - 1, 7, 3);
  return webpChunk('VP8X', data);
}

/** The picture in a WebP file without its extended head. */
export function webpBits(file: Buffer): Buffer {
  const start = file.toString('latin1', 12, 16) === 'VP8X' ? 30 : 12;
  return file.subarray(start);
}

/** Exif's TIFF data of an orientation. */
export function exif(orientation: number): Buffer {
  const entry = [1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  return Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0]);
}

/** The squares as GIF, with codes that are never put together; the fourth colour is transparent if asked for. */
export function gif(options: { interlaced?: boolean; transparent?: boolean } = {}): Buffer {
  const { width, height } = size;
  const rows = Array.from({ length: height }, (_, row) => row);
  const order = options.interlaced
    ? [...every(rows, 0, 8), ...every(rows, 4, 8), ...every(rows, 2, 4), ...every(rows, 1, 2)]
    : rows;
  let bits = '';
  for (const [count, y] of order.entries()) {
    for (let x = 0; x < width; x += 1) {
      // Codes of three bits need a clear code before the table grows.
      if ((count * width + x) % 2 === 0) bits = `100${bits}`;
      bits = `${quarter(x, y).toString(2).padStart(3, '0')}${bits}`;
    }
  }
  bits = `101${bits}`;
  const bytes = [];
  for (let end = bits.length; end > 0; end -= 8) {
    bytes.push(Number.parseInt(bits.slice(Math.max(0, end - 8), end), 2));
  }
  const blocks = [];
  for (let at = 0; at < bytes.length; at += 200) {
    const block = bytes.slice(at, at + 200);
    blocks.push(block.length, ...block);
  }
  const screen = [width, 0, height, 0, 0x81, 0, 0, ...squares.flat()];
  const control = options.transparent ? [0x21, 0xf9, 4, 1, 0, 0, 3, 0] : [];
  const frame = [0x2c, 0, 0, 0, 0, width, 0, height, 0, options.interlaced ? 0x40 : 0, 2];
  return Buffer.from([
    ...Buffer.from('GIF89a'),
    ...screen,
    ...control,
    ...frame,
    ...blocks,
    0,
    0x3b,
  ]);
}

function every(rows: readonly number[], first: number, step: number): readonly number[] {
  return rows.filter((row) => row >= first && (row - first) % step === 0);
}
