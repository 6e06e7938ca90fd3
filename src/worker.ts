/** What runs in the second thread: answers requests one after the other. */
import { parentPort } from 'node:worker_threads';
import { answer } from './thread/answer.js';
import type { Request } from './thread/request.js';

let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (request: Request) => {
  last = last.then(async () => parentPort?.postMessage(await answer(request)));
});
