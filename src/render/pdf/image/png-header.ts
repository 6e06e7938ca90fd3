import type { PngChunk } from '../../../read/picture/png.js';

/** What a PNG's IHDR chunk says (ISO/IEC 15948, 11.2.2). */
export interface PngHeader {
  readonly width: number;
  readonly height: number;
  /** Of one sample. */
  readonly bits: number;
  readonly kind: 'grey' | 'rgb' | 'palette';
  readonly alpha: boolean;
  /** Samples a pixel, opacity included. */
  readonly channels: number;
  readonly interlaced: boolean;
}

/** One of the seven pictures of an interlaced file (Adam7), or the whole of another. */
export interface PngPass {
  readonly width: number;
  readonly height: number;
  /** Where its first pixel lies in the picture, and how far apart its pixels are there. */
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  /** Of one row, without its filter byte; and of all rows with theirs. */
  readonly rowBytes: number;
  readonly bytes: number;
}

/** Colour types and the sample sizes that each may have (ISO/IEC 15948, table 11.1). */
const colourTypes = new Map<
  number,
  Pick<PngHeader, 'kind' | 'alpha' | 'channels'> & { bits: number[] }
>([
  [0, { kind: 'grey', alpha: false, channels: 1, bits: [1, 2, 4, 8, 16] }],
  [2, { kind: 'rgb', alpha: false, channels: 3, bits: [8, 16] }],
  [3, { kind: 'palette', alpha: false, channels: 1, bits: [1, 2, 4, 8] }],
  [4, { kind: 'grey', alpha: true, channels: 2, bits: [8, 16] }],
  [6, { kind: 'rgb', alpha: true, channels: 4, bits: [8, 16] }],
]);

/** The header, where it stands first and is well formed. */
export function readHeader(chunks: readonly PngChunk[]): PngHeader | undefined {
  const first = chunks[0];
  if (first?.type !== 'IHDR' || first.data.length !== 13) return undefined;
  const view = new DataView(first.data.buffer, first.data.byteOffset, 13);
  const bits = view.getUint8(8);
  const colour = colourTypes.get(view.getUint8(9));
  const interlace = view.getUint8(12);
  if (!colour?.bits.includes(bits) || view.getUint8(10) + view.getUint8(11) > 0) return undefined;
  if (interlace > 1) return undefined;
  const { kind, alpha, channels } = colour;
  return {
    width: view.getUint32(0),
    height: view.getUint32(4),
    bits,
    kind,
    alpha,
    channels,
    interlaced: interlace === 1,
  };
}

/** x, y, dx, dy of Adam7's passes (ISO/IEC 15948, 8.2). */
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** The passes that hold any pixel. */
export function passes(header: PngHeader): readonly PngPass[] {
  const { width, height, bits, channels, interlaced } = header;
  const steps = interlaced ? adam7 : ([[0, 0, 1, 1]] as const);
  return steps
    .map(([x, y, dx, dy]) => {
      const columns = Math.ceil((width - x) / dx);
      const rows = Math.ceil((height - y) / dy);
      const rowBytes = Math.ceil((columns * bits * channels) / 8);
      return { width: columns, height: rows, x, y, dx, dy, rowBytes, bytes: rows * (rowBytes + 1) };
    })
    .filter((pass) => pass.width > 0 && pass.height > 0);
}
