import { type FirstFrame, headOf, mostDecodedPoints, type PictureHead } from './head.js';

/** The first frame of a GIF file. */
export interface GifFrame extends FirstFrame {
  readonly interlaced: boolean;
  /** Red, green and blue of each colour. */
  readonly palette: Uint8Array;
  /** The number of the colour that is transparent. */
  readonly transparent?: number;
  /** Of the shortest code, in bits. */
  readonly codeSize: number;
  /** The compressed numbers of the colours: blocks, each behind a byte that gives its length. */
  readonly blocks: Uint8Array;
}

/** Reads the size of a GIF (GIF89a specification); undefined where the file is no GIF at all. */
export function readGif(bytes: Uint8Array): PictureHead | undefined {
  if (!/^GIF8[79]a/.test(String.fromCharCode(...bytes.subarray(0, 6)))) return undefined;
  const frame = readFirstFrame(bytes);
  if (!frame) return { kind: 'broken' };
  return headOf('image/gif', { ...frame, orientation: 1 }, mostDecodedPoints);
}

/** The first frame of a GIF; undefined where the file has none or ends within it. */
export function readFirstFrame(bytes: Uint8Array): GifFrame | undefined {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.byteLength < 13) return undefined;
  const shared = paletteAt(bytes, 13, file.getUint8(10));
  let transparent: number | undefined;
  let at = 13 + shared.length;
  while (at + 10 < bytes.length) {
    const introducer = bytes[at];
    if (introducer === 0x2c) return imageAt(file, bytes, at, { shared, transparent });
    if (introducer !== 0x21) return undefined;
    const end = endOfBlocks(bytes, at + 2);
    if (end === undefined) return undefined;
    const control = bytes[at + 1] === 0xf9 ? bytes.subarray(at + 3, end) : undefined;
    if (control && ((control[0] ?? 0) & 1) === 1) transparent = control[3];
    at = end;
  }
  return undefined;
}

function imageAt(
  file: DataView,
  bytes: Uint8Array,
  at: number,
  found: { readonly shared: Uint8Array; readonly transparent: number | undefined },
): GifFrame | undefined {
  const frame = {
    x: file.getUint16(at + 1, true),
    y: file.getUint16(at + 3, true),
    width: file.getUint16(at + 5, true),
    height: file.getUint16(at + 7, true),
  };
  const flags = file.getUint8(at + 9);
  const own = paletteAt(bytes, at + 10, flags);
  const start = at + 10 + own.length;
  const codeSize = bytes[start] ?? 0;
  const end = endOfBlocks(bytes, start + 1);
  const palette = own.length > 0 ? own : found.shared;
  const isWhole = end !== undefined && palette.length > 0 && codeSize >= 2 && codeSize <= 8;
  if (!isWhole || frame.width === 0 || frame.height === 0) return undefined;
  return {
    // Some writers leave the screen empty; browsers then take the frame's size.
    width: Math.max(file.getUint16(6, true), frame.x + frame.width),
    height: Math.max(file.getUint16(8, true), frame.y + frame.height),
    frame,
    interlaced: (flags & 0x40) !== 0,
    palette,
    ...(found.transparent !== undefined && { transparent: found.transparent }),
    codeSize,
    blocks: bytes.subarray(start + 1, end),
  };
}

/** The colours that stand at `at`, if the flags say that there are any. */
function paletteAt(bytes: Uint8Array, at: number, flags: number): Uint8Array {
  return (flags & 0x80) === 0
    ? new Uint8Array()
    : bytes.subarray(at, at + 3 * 2 ** ((flags & 7) + 1));
}

/** Where the blocks of up to 255 bytes that start at `from` end: behind an empty one; undefined where the file is cut off. */
function endOfBlocks(bytes: Uint8Array, from: number): number | undefined {
  let at = from;
  for (let length = bytes[at]; length !== undefined; length = bytes[at]) {
    at += 1 + length;
    if (length === 0) return at;
  }
  return undefined;
}
