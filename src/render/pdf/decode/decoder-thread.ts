import { Worker } from 'node:worker_threads';
import { fault } from '../image/pdf-image.js';
import { type DecodedType, type DecoderAnswer, type DecoderTask, ready } from './task.js';

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
 * How much of the processor's time a picture may take, in milliseconds, once its decoder is ready. No
 * picture comes near it on any machine: what is too much is told from the file, the same everywhere.
 * It ends what would hang all the same.
 */
const patience = 20_000;

/** How often it is asked how much time that was, in milliseconds. */
const interval = 50;

/** Decodes pictures one by one on a thread of its own, started with the first: a hostile one takes no more with it than that. */
export class DecoderThread {
  #worker: Worker | undefined;
  readonly #opened = new Set<DecodedType>();

  constructor(private readonly read: ReadOwn) {}

  /** Decodes a picture; one that its decoder cannot take, or not in time, is a fault. */
  async decode(picture: Omit<DecoderTask, 'program' | 'faces'>): Promise<DecoderAnswer> {
    const worker = this.#start();
    const task = this.#equipped(picture);
    const answer = await answerOf(worker, task);
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
    const program = this.read(name);
    return mediaType === 'image/svg+xml'
      ? { ...task, program, faces: [this.read(face)] }
      : { ...task, program };
  }
}

/** What a thread makes of a task, or what became of the thread. */
function answerOf(worker: Worker, task: DecoderTask): Promise<DecoderAnswer> {
  return new Promise((resolve) => {
    let start: NodeJS.CpuUsage | undefined;
    const timer = setInterval(() => {
      if (!start) return;
      const { user, system } = process.cpuUsage(start);
      if (user + system > patience * 1000) settle(fault('complex'));
    }, interval);
    const settle = (answer: DecoderAnswer) => {
      clearInterval(timer);
      worker.off('message', hear).off('error', fail);
      resolve(answer);
    };
    const hear = (message: DecoderAnswer | typeof ready) => {
      if (message === ready) start = process.cpuUsage();
      else settle(message);
    };
    // Out of memory, or an error of the decoder's that it did not throw.
    const fail = () => settle(fault('too-large'));
    worker.on('message', hear).on('error', fail);
    worker.postMessage(task);
  });
}
