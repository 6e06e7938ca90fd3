import { Worker } from 'node:worker_threads';
import { fault } from '../image/pdf-image.js';
import type { DecodedType, DecoderAnswer, DecoderTask } from './task.js';

/** Reads a file of the program's own, by its path in `dist/`. */
export type ReadOwn = (name: string) => Uint8Array;

/** The program of each decoder that is not JavaScript. */
const programs: Readonly<Partial<Record<DecodedType, string>>> = {
  'image/webp': 'decoders/webp.wasm',
  'image/avif': 'decoders/avif.wasm',
  'image/svg+xml': 'decoders/svg.wasm',
};

/** The face for text in drawings. */
const face = 'fonts/sans.ttf';

/**
 * How long a picture may take, in milliseconds: many times what a sound one takes on a slow machine,
 * for its length and, but for drawings, for its pixels. It ends only what would hardly end by itself.
 */
function patience({ mediaType, bytes, width, height }: DecoderTask): number {
  const pixels = mediaType === 'image/svg+xml' ? 0 : width * height;
  return 1200 + bytes.length / 100 + pixels / 1000;
}

/** Decodes pictures one by one on a thread of its own, started with the first: a hostile one takes no more with it than that. */
export class DecoderThread {
  #worker: Worker | undefined;
  readonly #opened = new Set<DecodedType>();

  constructor(private readonly read: ReadOwn) {}

  /** Decodes a picture; one that its decoder cannot take, or not in time, is a fault. */
  async decode(picture: Omit<DecoderTask, 'program' | 'faces'>): Promise<DecoderAnswer> {
    const worker = this.#start();
    const task = this.#equipped(picture);
    const answer = await new Promise<DecoderAnswer>((resolve) => {
      const timer = setTimeout(() => resolve(fault('complex')), patience(task));
      const settle = (settled: DecoderAnswer) => {
        clearTimeout(timer);
        resolve(settled);
      };
      worker.once('message', settle);
      // Out of memory, or an error of the decoder's that it did not throw.
      worker.once('error', () => settle(fault('too-large')));
      worker.postMessage(task);
    });
    worker.removeAllListeners();
    // What failed once may have left its decoder in any state.
    if ('kind' in answer) await this.close();
    return answer;
  }

  /** Ends the thread, if there is one. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#opened.clear();
    await worker?.terminate();
  }

  #start(): Worker {
    if (!this.#worker) {
      const code = new TextDecoder().decode(this.read('decoder.js'));
      this.#worker = new Worker(code, { eval: true, stdout: true, stderr: true });
    }
    return this.#worker;
  }

  /** The task with what its decoder needs besides, where this is its first. */
  #equipped(picture: Omit<DecoderTask, 'program' | 'faces'>): DecoderTask {
    const { mediaType, bytes, width, height } = picture;
    const task = { mediaType, bytes, width, height };
    const name = programs[mediaType];
    if (this.#opened.has(mediaType) || name === undefined) return task;
    this.#opened.add(mediaType);
    const faces = mediaType === 'image/svg+xml' ? [this.read(face)] : [];
    return { ...task, program: this.read(name), faces };
  }
}
