/** Bytes per block: large enough to be few, small enough to waste little at the end. */
const blockSize = 1 << 18;

/**
 * Gathers a file's bytes. A PDF is written in hundreds of thousands of pieces of a few bytes, each of
 * which would cost more as an object of its own than what it holds.
 */
export class ByteSink {
  readonly #full: Uint8Array[] = [];
  #block = Buffer.allocUnsafe(blockSize);
  #used = 0;

  /** Adds bytes, or a string of characters below U+0100 as one byte each. */
  add(piece: Uint8Array | string): void {
    if (this.#used + piece.length > this.#block.length) this.#next(piece.length);
    if (typeof piece === 'string') this.#block.write(piece, this.#used, 'latin1');
    else this.#block.set(piece, this.#used);
    this.#used += piece.length;
  }

  /** All that was added, in order. */
  bytes(): Uint8Array {
    return Buffer.concat([...this.#full, this.#block.subarray(0, this.#used)]);
  }

  /** Starts a block that at least `length` bytes fit into. */
  #next(length: number): void {
    this.#full.push(this.#block.subarray(0, this.#used));
    this.#block = Buffer.allocUnsafe(Math.max(blockSize, length));
    this.#used = 0;
  }
}
