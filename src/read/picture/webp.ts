import { type FirstFrame, headOf, mostDecodedPoints, type PictureHead } from './head.js';
import { fourLetters, type RiffChunk, riffChunks } from './riff.js';

/** The still picture that a WebP file shows, or the first frame of its animation. */
export interface WebpStill extends FirstFrame {
  /** The frame's bits, and the opacity that may stand before them. */
  readonly chunks: readonly RiffChunk[];
}

/**
 * Reads the size of a WebP (RFC 9649); undefined where the file is no WebP at all. An EXIF orientation
 * in it is not minded, since browsers do not either.
 */
export function readWebp(bytes: Uint8Array): PictureHead | undefined {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (fourLetters(file, 0) !== 'RIFF' || fourLetters(file, 8) !== 'WEBP') return undefined;
  const still = readStill(bytes);
  return still
    ? headOf('image/webp', { ...still, orientation: 1 }, mostDecodedPoints)
    : { kind: 'broken' };
}

/** The picture in a WebP file; undefined where it is cut off, or its parts do not say the same. */
export function readStill(bytes: Uint8Array): WebpStill | undefined {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = file.byteLength < 12 ? Number.POSITIVE_INFINITY : file.getUint32(4, true);
  if (length < 4 || length + 8 > bytes.length) return undefined;
  const chunks = riffChunks(new DataView(bytes.buffer, bytes.byteOffset + 12, length - 4));
  const canvas = chunks?.[0]?.type === 'VP8X' ? canvasOf(chunks[0].data) : undefined;
  if (!chunks || (chunks[0]?.type === 'VP8X' && !canvas)) return undefined;

  const animated = chunks.find(({ type }) => type === 'ANMF');
  const frame = animated ? frameOf(animated.data) : stillFrame(chunks);
  if (!frame) return undefined;
  const whole = canvas ?? frame;
  const fits = animated
    ? frame.x + frame.width <= whole.width && frame.y + frame.height <= whole.height
    : frame.width === whole.width && frame.height === whole.height;
  if (!fits) return undefined;
  const { x, y, width, height } = frame;
  return {
    width: whole.width,
    height: whole.height,
    frame: { x, y, width, height },
    chunks: frame.chunks,
  };
}

type Frame = WebpStill['frame'] & Pick<WebpStill, 'chunks'>;

function stillFrame(chunks: readonly RiffChunk[]): Frame | undefined {
  const bits = chunks.find(({ type }) => type === 'VP8 ' || type === 'VP8L');
  const size = bits && bitsSize(bits);
  if (!size) return undefined;
  const opacity = chunks.filter(({ type }) => type === 'ALPH').slice(0, 1);
  return { x: 0, y: 0, ...size, chunks: [...opacity, bits] };
}

/** A frame of an animation (§2.7.1.1): its place in half pixels, its size, and a picture of its own. */
function frameOf(data: DataView): Frame | undefined {
  if (data.byteLength < 16) return undefined;
  const chunks = riffChunks(new DataView(data.buffer, data.byteOffset + 16, data.byteLength - 16));
  const still = chunks && stillFrame(chunks);
  const width = uint24(data, 6) + 1;
  const height = uint24(data, 9) + 1;
  if (still?.width !== width || still.height !== height) return undefined;
  return { ...still, x: uint24(data, 0) * 2, y: uint24(data, 3) * 2 };
}

function canvasOf(data: DataView): { readonly width: number; readonly height: number } | undefined {
  if (data.byteLength < 10) return undefined;
  return { width: uint24(data, 4) + 1, height: uint24(data, 7) + 1 };
}

/** The size that the bits of a lossy (RFC 6386, §9.1) or lossless (RFC 9649, §3.4) picture give. */
function bitsSize({ type, data }: RiffChunk): { width: number; height: number } | undefined {
  if (type === 'VP8L') {
    if (data.byteLength < 5 || data.getUint8(0) !== 0x2f) return undefined;
    const bits = data.getUint32(1, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  const isKeyFrame = data.byteLength >= 10 && uint24(data, 3) === 0x2a019d;
  if (!isKeyFrame) return undefined;
  return { width: data.getUint16(6, true) & 0x3fff, height: data.getUint16(8, true) & 0x3fff };
}

function uint24(data: DataView, at: number): number {
  return data.getUint16(at, true) | (data.getUint8(at + 2) << 16);
}
