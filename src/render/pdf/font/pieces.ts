import type { OpenFile } from '../../../host/host.js';

/** Where something lies in a file, in bytes. */
export interface Piece {
  readonly at: number;
  readonly length: number;
}

/** How much is read at once, in bytes: the outlines that a page needs lie some thousand bytes apart. */
const blockLength = 1 << 14;

/**
 * Reads pieces of a file, in blocks along the file so that neighbours are one read. They come back in
 * the order in which they were asked for; empty are one that the file does not hold, and those after
 * the first `most` bytes.
 */
export function readPieces(
  file: OpenFile,
  pieces: readonly Piece[],
  most: number,
): readonly Uint8Array[] {
  const targets = allot(pieces, most);
  const order = [...pieces.keys()].sort((a, b) => (pieces[a]?.at ?? 0) - (pieces[b]?.at ?? 0));
  const block = new Uint8Array(blockLength);
  let start = 0;
  let end = 0;
  for (const index of order) {
    const { at } = pieces[index] ?? { at: 0 };
    const target = targets[index] ?? new Uint8Array();
    let isWhole = true;
    if (target.length > blockLength) {
      isWhole = file.read(at, target) === target.length;
    } else {
      if (at + target.length > end) {
        start = at;
        end = at + file.read(at, block);
      }
      isWhole = at + target.length <= end;
      target.set(block.subarray(at - start, at - start + target.length));
    }
    if (!isWhole) targets[index] = new Uint8Array();
  }
  return targets;
}

/** Room for each piece, in one stretch of memory. */
function allot(pieces: readonly Piece[], most: number): Uint8Array[] {
  const total = pieces.reduce((sum, { length }) => sum + length, 0);
  const room = new Uint8Array(Math.min(total, Math.max(0, most)));
  let used = 0;
  return pieces.map(({ length }) => {
    const target = room.subarray(used, used + length);
    used += length;
    return target.length === length ? target : new Uint8Array();
  });
}
