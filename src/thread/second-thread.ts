import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { BodySource } from '../compose/body/body-source.js';
import { readBody } from '../compose/body/read-body.js';
import type { BodyReader } from '../compose/compose-report.js';
import type { Report } from '../model/report.js';
import type { TextFormat } from '../render/render-text.js';
import type { ReadAnswer, Request } from './request.js';
import { takeBodies } from './take-bodies.js';
import type { OpenedLayout, RenderedTexts, TextWork } from './text-work.js';

/** Room for young objects, in MB: enough that the trees of bodies are seldom copied. */
const youngMemory = 32;

/**
 * The program once more, on another core, for issues that are long. It starts when it is first asked
 * for something, and ends with the process; what it throws, the one who asked gets.
 */
export class SecondThread implements TextWork {
  #worker: Worker | undefined;

  /** The program is installed in the folder `packageRoot`. */
  constructor(private readonly packageRoot: string) {}

  /** Both threads read: each takes the next body that the other has not. */
  async readBodies(sources: readonly BodySource[]): Promise<BodyReader> {
    const next = new Int32Array(new SharedArrayBuffer(4));
    const takeHere = async () => takeBodies(sources, next);
    const [there, here] = await Promise.all([
      this.#ask<ReadAnswer>({ kind: 'read', sources, next }),
      takeHere(),
    ]);
    const numbers = new Map(sources.map(({ file }, number) => [file, number]));
    return (source) => {
      const number = numbers.get(source.file) ?? sources.length;
      return here.get(number) ?? there.get(number) ?? readBody(source);
    };
  }

  /** The thread renders while this one does something else. */
  render(
    report: Report,
    { files }: OpenedLayout,
    formats: readonly TextFormat[],
  ): Promise<RenderedTexts> {
    return this.#ask({ kind: 'render', report, layout: files, formats });
  }

  async #ask<A>(request: Request): Promise<A> {
    this.#worker ??= new Worker(join(this.packageRoot, 'dist', 'worker.js'), {
      resourceLimits: { maxYoungGenerationSizeMb: youngMemory },
    });
    const worker = this.#worker;
    worker.ref();
    worker.postMessage(request);
    const [answer] = await once(worker, 'message');
    worker.unref();
    return answer;
  }
}
