import { crc32 } from 'node:zlib';
import { headOf, mostDecodedPoints, mostPoints, type PictureHead } from './head.js';

/** PNG (ISO/IEC 15948), §5.2. */
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The bit depths that each colour type may have (§11.2.1), and how many samples a pixel has. */
const colourTypes: Readonly<Record<number, { depths: readonly number[]; samples: number }>> = {
  0: { depths: [1, 2, 4, 8, 16], samples: 1 },
  2: { depths: [8, 16], samples: 3 },
  3: { depths: [1, 2, 4, 8], samples: 1 },
  4: { depths: [8, 16], samples: 2 },
  6: { depths: [8, 16], samples: 4 },
};

/** Length, type and checksum of a chunk, in bytes. */
const chunkFrame = 12;

/** The most chunks of one file; writers that cut the picture in pieces make them of 8 KB or more. */
const mostChunks = 50_000;

/** The most memory that a picture's samples may take, in bytes: they are inflated to be checked. */
const mostSampleBytes = 150_000_000;

/** A chunk of a PNG file. */
export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** Checks a PNG's chunks and their checksums, and reads its size; undefined where the file is no PNG at all. */
export function readPng(bytes: Uint8Array): PictureHead | undefined {
  if (!signature.every((byte, index) => bytes[index] === byte)) return undefined;
  const chunks = pngChunks(bytes);
  const header = chunks?.[0];
  if (chunks === undefined || header?.type !== 'IHDR') return { kind: 'broken' };
  const types = new Set(chunks.map(({ type }) => type));
  const isPalette = header.data.length === 13 && header.data[9] === 3;
  const isWhole = types.has('IDAT') && types.has('IEND') && (!isPalette || types.has('PLTE'));
  const transparent = isPalette && types.has('tRNS');
  return isWhole ? sizeOf(header.data, transparent ? 4 : 0) : { kind: 'broken' };
}

/** The chunks of a PNG up to its end chunk; undefined where one is cut off or damaged, or there are too many. */
export function pngChunks(bytes: Uint8Array): readonly PngChunk[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  let at = signature.length;
  while (chunks.at(-1)?.type !== 'IEND') {
    if (at + chunkFrame > bytes.length || chunks.length === mostChunks) return undefined;
    const end = at + chunkFrame + view.getUint32(at);
    if (end > bytes.length) return undefined;
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return undefined;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4) });
    at = end;
  }
  return chunks;
}

/** Reads the header; `atLeast` is how many bytes are needed for each pixel. */
function sizeOf(data: Uint8Array, atLeast: number): PictureHead {
  if (data.length !== 13) return { kind: 'broken' };
  const header = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const width = header.getUint32(0);
  const height = header.getUint32(4);
  const depth = header.getUint8(8);
  const colour = colourTypes[header.getUint8(9)];
  const isKnown =
    colour?.depths.includes(depth) === true &&
    header.getUint8(10) === 0 &&
    header.getUint8(11) === 0 &&
    header.getUint8(12) <= 1;
  if (!isKnown) return { kind: 'broken' };
  const pixelBytes = Math.max(atLeast, (depth * colour.samples) / 8);
  const isInterlaced = header.getUint8(12) === 1;
  const most = Math.min(
    mostSampleBytes / pixelBytes,
    isInterlaced ? mostDecodedPoints : mostPoints,
  );
  return headOf('image/png', { width, height, orientation: 1 }, most);
}
