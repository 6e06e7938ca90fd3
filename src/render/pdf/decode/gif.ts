import { type GifFrame, readFirstFrame } from '../../../read/picture/gif.js';
import type { PdfSamples } from '../image/pdf-image.js';
import { inflateLzw } from './lzw.js';
import { imageOf } from './pixels.js';

/** Decodes the first frame of a GIF; undefined where it is damaged. */
export function decodeGif(bytes: Uint8Array): PdfSamples | undefined {
  const gif = readFirstFrame(bytes);
  if (!gif) return undefined;
  const { width, height, frame } = gif;
  const numbers = inflateLzw(gif.blocks, gif.codeSize, frame.width * frame.height);
  if (!numbers) return undefined;
  const data = new Uint8Array(width * height * 4);
  const rows = rowOrder(gif);
  for (const [stored, row] of rows.entries()) {
    for (let column = 0; column < frame.width; column += 1) {
      const number = numbers[stored * frame.width + column] ?? 0;
      if (number === gif.transparent) continue;
      const to = ((frame.y + row) * width + frame.x + column) * 4;
      data.set(gif.palette.subarray(number * 3, number * 3 + 3), to);
      data[to + 3] = 255;
    }
  }
  return imageOf({ width, height, data }, 'drawing');
}

/** First row and distance of each pass of an interlaced picture (GIF89a specification, appendix E). */
const passes = [
  [0, 8],
  [4, 8],
  [2, 4],
  [1, 2],
] as const;

/** The rows of the frame in the order in which they are stored. */
function rowOrder({ frame, interlaced }: GifFrame): readonly number[] {
  const steps = interlaced ? passes : ([[0, 1]] as const);
  return steps.flatMap(([first, step]) =>
    Array.from({ length: Math.ceil((frame.height - first) / step) }, (_, at) => first + at * step),
  );
}
