import type { Host } from '../host/host.js';
import type { IssueName } from '../model/selector.js';
import { type CheckThread, startCheckThread, type ThreadAnswer } from './check-thread.js';

/** With fewer issues than these the second thread would start for nothing. */
const worthwhile = 24;

/** How many issues go to the thread at once. */
const batch = 8;

/** How many batches it has before it, so that it never waits. */
const ahead = 2;

/** A second pair of hands: the issues that it checks. */
export interface Aid {
  /** What it found in an issue alone; undefined for one that is not its, or that it could not finish. Issues are asked for in their order. */
  looked(issue: IssueName): Promise<ThreadAnswer[number] | undefined>;
  close(): void;
}

/** Shares the issues of a series with a second thread; undefined where that is not worthwhile, or not possible. */
export function shareOut(host: Host, root: string, issues: readonly IssueName[]): Aid | undefined {
  const series = issues[0]?.series;
  if (series === undefined || issues.length < worthwhile) return undefined;
  const thread = startCheckThread(host, root, series);
  return thread && aidBy(thread, issues);
}

/** The thread takes batches from the end while the issues are asked for from the start, until the two meet: so neither waits for the other. */
function aidBy(thread: CheckThread, issues: readonly IssueName[]): Aid {
  const answers = new Map<string, { answer: Promise<ThreadAnswer | undefined>; index: number }>();
  const places = new Map(issues.map(({ folder }, place) => [folder, place]));
  let asked = 0;
  let taken = issues.length;

  function take(): void {
    if (taken - batch <= asked) return;
    taken -= batch;
    const share = issues.slice(taken, taken + batch);
    const answer = thread.ask(share);
    for (const [index, { folder }] of share.entries()) answers.set(folder, { answer, index });
    void answer.then(take);
  }

  for (let count = 0; count < ahead; count += 1) take();
  return {
    async looked({ folder }) {
      asked = places.get(folder) ?? asked;
      // Lets the thread's answers in.
      await new Promise((resolve) => setImmediate(resolve));
      const its = answers.get(folder);
      answers.delete(folder);
      return (await its?.answer)?.[its?.index ?? 0];
    },
    close: () => thread.close(),
  };
}
