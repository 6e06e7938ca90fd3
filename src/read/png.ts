import { crc32 } from 'node:zlib';
import type { PictureHead } from './picture-head.js';

/** PNG (ISO/IEC 15948), §5.2. */
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The bit depths that each colour type may have (§11.2.1). */
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** Length, type and checksum of a chunk, in bytes. */
const chunkFrame = 12;

interface Chunk {
  readonly type: string;
  readonly data: DataView;
}

/** Checks a PNG's chunks and their checksums, and reads its size; undefined where the file is no PNG at all. */
export function readPng(bytes: Uint8Array): PictureHead | undefined {
  if (!signature.every((byte, index) => bytes[index] === byte)) return undefined;
  const chunks = chunksOf(bytes);
  const header = chunks?.[0];
  if (chunks === undefined || header?.type !== 'IHDR') return { kind: 'broken' };
  const types = new Set(chunks.map(({ type }) => type));
  const isPalette = header.data.byteLength === 13 && header.data.getUint8(9) === 3;
  const isWhole = types.has('IDAT') && types.has('IEND') && (!isPalette || types.has('PLTE'));
  return isWhole ? sizeOf(header.data) : { kind: 'broken' };
}

/** The chunks up to the end chunk; undefined where one is cut off or damaged. */
function chunksOf(bytes: Uint8Array): Chunk[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  let at = signature.length;
  while (chunks.at(-1)?.type !== 'IEND') {
    if (at + chunkFrame > bytes.length) return undefined;
    const length = view.getUint32(at);
    const end = at + chunkFrame + length;
    if (end > bytes.length) return undefined;
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return undefined;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, data: new DataView(view.buffer, view.byteOffset + at + 8, length) });
    at = end;
  }
  return chunks;
}

function sizeOf(header: DataView): PictureHead {
  if (header.byteLength !== 13) return { kind: 'broken' };
  const width = header.getUint32(0);
  const height = header.getUint32(4);
  const depth = header.getUint8(8);
  const isKnown =
    depths[header.getUint8(9)]?.includes(depth) === true &&
    header.getUint8(10) === 0 &&
    header.getUint8(11) === 0 &&
    header.getUint8(12) <= 1;
  return isKnown && width > 0 && height > 0 ? { kind: 'sound', width, height } : { kind: 'broken' };
}
