import type { OpenFile } from '../../../../host/host.js';
import type { Piece } from '../pieces.js';
import { bytesAt } from '../sfnt.js';

/** An INDEX of a CFF table: objects of any length, one after another (Adobe TN 5176, 5). */
export interface CffIndex {
  readonly count: number;
  /** Where an object lies in the file; of length 0 where the INDEX does not hold it. */
  piece(number: number): Piece;
  /** Where the INDEX ends in the file. */
  readonly end: number;
}

/** Reads the INDEX at `at`: where its objects lie, and not yet what they hold. Throws a RangeError where it is cut off. */
export function readIndex(file: OpenFile, at: number): CffIndex {
  const head = bytesAt(file, at, 3);
  const count = (byte(head, 0) << 8) | byte(head, 1);
  if (count === 0) return { count, piece: () => ({ at, length: 0 }), end: at + 2 };
  const size = byte(head, 2);
  if (size < 1 || size > 4) throw new RangeError('offsets of a CFF INDEX have 1 to 4 bytes');
  const offsets = bytesAt(file, at + 3, (count + 1) * size);
  if (offsets.length < (count + 1) * size) throw new RangeError('a CFF INDEX is cut off');

  // Offsets count from the byte before the first object.
  const base = at + 2 + offsets.length;
  const offset = (number: number): number => {
    let value = 0;
    for (let next = 0; next < size; next += 1)
      value = value * 256 + byte(offsets, number * size + next);
    return value;
  };
  return {
    count,
    piece(number) {
      if (number < 0 || number >= count) return { at: base, length: 0 };
      const start = offset(number);
      return { at: base + start, length: Math.max(0, offset(number + 1) - start) };
    },
    end: base + offset(count),
  };
}

function byte(bytes: Uint8Array, at: number): number {
  const value = bytes[at];
  if (value === undefined) throw new RangeError('a CFF table is cut off');
  return value;
}
