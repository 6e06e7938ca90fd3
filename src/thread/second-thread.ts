import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Root } from 'mdast';
import type { BodySource } from '../compose/body/body-source.js';
import { readBody } from '../compose/body/read-body.js';
import type { BodyReader } from '../compose/compose-report.js';
import type { Outcome } from '../model/diagnostic.js';
import type { Report } from '../model/report.js';
import type { TextFormat } from '../render/render-text.js';
import type { Answer, Request } from './request.js';
import { takeBodies } from './take-bodies.js';
import { type OpenedLayout, type RenderedTexts, type TextWork, textWorkHere } from './text-work.js';
import { withoutPositions } from './without-positions.js';

/** What the thread may fill, in MB: enough for the text of a thousand articles. */
const usualMemory = 384;

/** The part of it for young objects. */
const youngMemory = 16;

/** One who waits for an answer. */
interface Asker {
  /** Undefined where the thread had not enough memory to answer. */
  answered(answer: Answer | undefined): void;
  failed(error: unknown): void;
}

/**
 * The program once more, on another core, for issues that are long. It starts when it is first asked
 * for something, and ends with the process; what it throws, the one who asked gets. What it cannot hold
 * in its memory, this thread does.
 */
export class SecondThread implements TextWork {
  #worker: Worker | undefined;
  /** In the order of their requests, which is that of the answers. */
  readonly #askers: Asker[] = [];

  /** The program is installed in the folder `packageRoot`; `memory` is in MB. */
  constructor(
    private readonly packageRoot: string,
    private readonly memory = usualMemory,
  ) {}

  /** Both threads read: each takes the next body that the other has not. */
  async readBodies(sources: readonly BodySource[]): Promise<BodyReader> {
    const next = new Int32Array(new SharedArrayBuffer(4));
    const takeHere = async () => takeBodies(sources, next);
    const [answer, here] = await Promise.all([
      this.#ask({ kind: 'read', sources, next }),
      takeHere(),
    ]);
    const there = answer?.kind === 'read' ? answer.bodies : new Map<number, Outcome<Root>>();
    const numbers = new Map(sources.map(({ file }, number) => [file, number]));
    return (source) => {
      const number = numbers.get(source.file) ?? sources.length;
      return here.get(number) ?? there.get(number) ?? readBody(source);
    };
  }

  /** The thread renders while this one does something else. */
  async render(
    report: Report,
    layout: OpenedLayout,
    formats: readonly TextFormat[],
  ): Promise<RenderedTexts> {
    const slim = withoutPositions(report);
    const answer = await this.#ask({ kind: 'render', report: slim, layout: layout.files, formats });
    return answer?.kind === 'render' ? answer.texts : textWorkHere.render(report, layout, formats);
  }

  /** Ends the thread. */
  close(): void {
    // What it was doing when it ends is no one's any more.
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #ask(request: Request): Promise<Answer | undefined> {
    const worker = this.#worker ?? this.#start();
    return new Promise((answered, failed) => {
      this.#askers.push({ answered, failed });
      worker.ref();
      worker.postMessage(request);
    });
  }

  #start(): Worker {
    const worker = new Worker(join(this.packageRoot, 'dist', 'worker.js'), {
      resourceLimits: {
        maxOldGenerationSizeMb: this.memory,
        maxYoungGenerationSizeMb: youngMemory,
      },
    });
    worker.on('message', (answer: Answer) => {
      this.#askers.shift()?.answered(answer);
      if (this.#askers.length === 0) worker.unref();
    });
    worker.on('error', (error) => {
      this.#worker = undefined;
      const isFull = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      for (const { answered, failed } of this.#askers.splice(0)) {
        if (isFull) answered(undefined);
        else failed(error);
      }
    });
    this.#worker = worker;
    return worker;
  }
}
