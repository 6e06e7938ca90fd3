/** A chunk of a RIFF file: its name and its contents. */
export interface RiffChunk {
  readonly type: string;
  readonly data: DataView;
}

/** The most chunks of one file; an animation has a few for each of its frames. */
const mostChunks = 50_000;

/** The chunks that stand one behind the other in `data`; undefined where one is cut off, or there are too many. A chunk of odd length has a byte behind it. */
export function riffChunks(data: DataView): readonly RiffChunk[] | undefined {
  const chunks: RiffChunk[] = [];
  let at = 0;
  while (at + 8 <= data.byteLength) {
    const length = data.getUint32(at + 4, true);
    if (at + 8 + length > data.byteLength || chunks.length > mostChunks) return undefined;
    const type = fourLetters(data, at);
    chunks.push({ type, data: new DataView(data.buffer, data.byteOffset + at + 8, length) });
    at += 8 + length + (length % 2);
  }
  return chunks;
}

/** The name of four letters that stands at `at`; shorter at the end of the data. */
export function fourLetters(data: DataView, at: number): string {
  const all = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return String.fromCharCode(...all.subarray(at, at + 4));
}
