import type { PngChunk } from './png-chunks.js';

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
