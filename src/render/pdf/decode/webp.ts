import decode, { init } from '@jsquash/webp/decode.js';
import { readStill, type WebpStill } from '../../../read/picture/webp.js';
import type { PdfSamples } from '../image/pdf-image.js';
import { imageOf, type Pixels } from './pixels.js';

/** Gives the decoder (libwebp) its program. */
export async function openWebp(program: Uint8Array): Promise<void> {
  await init(await WebAssembly.compile(program));
}

/** Decodes a WebP, or the first frame of an animation; undefined where it is damaged. */
export async function decodeWebp(bytes: Uint8Array): Promise<PdfSamples | undefined> {
  const still = readStill(bytes);
  if (!still) return undefined;
  const { width, height, data } = await decode(stillFile(still));
  if (width !== still.frame.width || height !== still.frame.height) return undefined;
  const pixels = { width, height, data: new Uint8Array(data.buffer) };
  const isLossy = still.chunks.some(({ type }) => type === 'VP8 ');
  return imageOf(onCanvas(pixels, still), isLossy ? 'photograph' : 'drawing');
}

/** A file of one frame alone: the decoder takes no animation. */
function stillFile({ frame, chunks }: WebpStill): ArrayBuffer {
  const flags = Buffer.alloc(10);
  flags[0] = 0x10;
  flags.writeUIntLE(frame.width - 1, 4, 3);
  flags.writeUIntLE(frame.height - 1, 7, 3);
  const all = chunks.map(({ type, data }) => ({
    type,
    data: Buffer.from(data.buffer, data.byteOffset, data.byteLength),
  }));
  if (all.length > 1) all.unshift({ type: 'VP8X', data: flags });
  const parts = all.flatMap(({ type, data }) => {
    const head = Buffer.from(`${type}\0\0\0\0`, 'latin1');
    head.writeUInt32LE(data.length, 4);
    return [head, data, Buffer.alloc(data.length % 2)];
  });
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(length + 4, 4);
  return new Uint8Array(Buffer.concat([head, ...parts])).buffer;
}

/** A frame where it stands in its picture, with nothing around it. */
function onCanvas(pixels: Pixels, { width, height, frame }: WebpStill): Pixels {
  if (pixels.width === width && pixels.height === height) return pixels;
  const data = new Uint8Array(width * height * 4);
  for (let row = 0; row < frame.height; row += 1) {
    const from = row * frame.width * 4;
    const to = ((frame.y + row) * width + frame.x) * 4;
    data.set(pixels.data.subarray(from, from + frame.width * 4), to);
  }
  return { width, height, data };
}
