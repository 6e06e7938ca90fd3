import type { PngHeader } from '../../../read/picture/png-header.js';

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
