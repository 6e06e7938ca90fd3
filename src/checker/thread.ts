import { parentPort, workerData } from 'node:worker_threads';
import { nodeHost } from '../host/node-host.js';
import type { IssueName } from '../model/selector.js';
import { checkAlone } from './check-alone.js';
import type { ThreadAnswer, ThreadTask } from './check-thread.js';
import { openDesk } from './desk.js';

// The second thread: it checks the issues that it is sent, a batch at a time.

const { packageRoot, root, series }: ThreadTask = workerData;
const desk = openDesk(nodeHost(packageRoot), root, series).value;

parentPort?.on('message', (issues: readonly IssueName[]) => {
  const answer: ThreadAnswer = issues.map((issue) => {
    const { composed: _, ...looked } = checkAlone(desk, issue);
    return looked;
  });
  parentPort?.postMessage(answer);
});
