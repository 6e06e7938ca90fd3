import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Host } from '../host/host.js';
import type { IssueName } from '../model/selector.js';
import type { Looked } from './looked.js';

/** What the thread is started for. */
export interface ThreadTask {
  /** The folder of the program's own files; absolute. */
  readonly packageRoot: string;
  /** The workspace; absolute. */
  readonly root: string;
  /** The id of the series whose issues it checks. */
  readonly series: string;
}

/** What was found in issues alone, in their order; nothing is composed. */
export type ThreadAnswer = readonly Omit<Looked, 'composed'>[];

/** A second thread that checks issues alone, so that an archive takes both cores of a machine. */
export interface CheckThread {
  /** What it finds in issues; undefined where it came to an end, so that they must be checked here. */
  ask(issues: readonly IssueName[]): Promise<ThreadAnswer | undefined>;
  close(): void;
}

/** Starts the thread; undefined where the host is not the machine's own, or the program lacks it. */
export function startCheckThread(
  { files, packageRoot }: Host,
  root: string,
  series: string,
): CheckThread | undefined {
  const program = join(packageRoot, 'dist', 'check-thread.js');
  if (files.stat(program)?.kind !== 'file') return undefined;
  const workerData: ThreadTask = { packageRoot, root, series };
  const worker = new Worker(program, { workerData, stdout: true, stderr: true });
  const waiting: ((answer: ThreadAnswer | undefined) => void)[] = [];
  let isOver = false;
  worker.on('message', (answer: ThreadAnswer) => waiting.shift()?.(answer));
  // It is never needed: what it leaves undone is done here, and fails here if it must.
  const end = () => {
    isOver = true;
    for (const resolve of waiting.splice(0)) resolve(undefined);
  };
  worker.on('error', end).on('exit', end);
  return {
    ask: (issues) =>
      new Promise((resolve) => {
        if (isOver) {
          resolve(undefined);
          return;
        }
        waiting.push(resolve);
        worker.postMessage(issues);
      }),
    close() {
      isOver = true;
      void worker.terminate();
    },
  };
}
