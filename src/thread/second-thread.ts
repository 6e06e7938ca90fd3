import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { BodySource } from '../compose/body/body-source.js';
import { readBody } from '../compose/body/read-body.js';
import type { BodyReader } from '../compose/compose-report.js';
import type { Report } from '../model/report.js';
import type { TextFormat } from '../render/render-text.js';
import type { Answer, Request } from './request.js';
import { takeBodies } from './take-bodies.js';
import type { OpenedLayout, RenderedTexts, TextWork } from './text-work.js';

/** Room for young objects, in MB: enough that the trees of bodies are seldom copied. */
const youngMemory = 32;

/** One who waits for an answer. */
interface Asker {
  answered(answer: Answer): void;
  failed(error: unknown): void;
}

/**
 * The program once more, on another core, for issues that are long. It starts when it is first asked
 * for something, and ends with the process; what it throws, the one who asked gets.
 */
export class SecondThread implements TextWork {
  #worker: Worker | undefined;
  /** In the order of their requests, which is that of the answers. */
  readonly #askers: Asker[] = [];

  /** The program is installed in the folder `packageRoot`. */
  constructor(private readonly packageRoot: string) {}

  /** Both threads read: each takes the next body that the other has not. */
  async readBodies(sources: readonly BodySource[]): Promise<BodyReader> {
    const next = new Int32Array(new SharedArrayBuffer(4));
    const takeHere = async () => takeBodies(sources, next);
    const [answer, here] = await Promise.all([
      this.#ask({ kind: 'read', sources, next }),
      takeHere(),
    ]);
    if (answer.kind !== 'read') throw new Error('the second thread answered out of turn');
    const numbers = new Map(sources.map(({ file }, number) => [file, number]));
    return (source) => {
      const number = numbers.get(source.file) ?? sources.length;
      return here.get(number) ?? answer.bodies.get(number) ?? readBody(source);
    };
  }

  /** The thread renders while this one does something else. */
  async render(
    report: Report,
    { files }: OpenedLayout,
    formats: readonly TextFormat[],
  ): Promise<RenderedTexts> {
    const answer = await this.#ask({ kind: 'render', report, layout: files, formats });
    if (answer.kind !== 'render') throw new Error('the second thread answered out of turn');
    return answer.texts;
  }

  /** Ends the thread. */
  close(): void {
    // What it was doing when it ends is no one's any more.
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #ask(request: Request): Promise<Answer> {
    const worker = this.#worker ?? this.#start();
    return new Promise((answered, failed) => {
      this.#askers.push({ answered, failed });
      worker.ref();
      worker.postMessage(request);
    });
  }

  #start(): Worker {
    const worker = new Worker(join(this.packageRoot, 'dist', 'worker.js'), {
      resourceLimits: { maxYoungGenerationSizeMb: youngMemory },
    });
    worker.on('message', (answer: Answer) => {
      this.#askers.shift()?.answered(answer);
      if (this.#askers.length === 0) worker.unref();
    });
    worker.on('error', (error) => {
      this.#worker = undefined;
      for (const { failed } of this.#askers.splice(0)) failed(error);
    });
    this.#worker = worker;
    return worker;
  }
}
