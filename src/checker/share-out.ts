import type { Host } from '../host/host.js';
import type { IssueName } from '../model/selector.js';
import { type CheckThread, startCheckThread, type ThreadAnswer } from './check-thread.js';

/** With fewer issues than these the second thread would start for nothing. */
const worthwhile = 24;

/** How many issues go to a thread at once: so few that the two stay in step. */
const batch = 8;

/** A second pair of hands: the issues that it checks. */
export interface Aid {
  /** What it found in an issue alone; undefined for one that is not its, or that it could not finish. */
  looked(issue: IssueName): Promise<ThreadAnswer[number] | undefined>;
  close(): void;
}

/** Gives every second batch of the issues of a series to a second thread; undefined where that is not worthwhile, or not possible. */
export function shareOut(host: Host, root: string, issues: readonly IssueName[]): Aid | undefined {
  const series = issues[0]?.series;
  if (series === undefined || issues.length < worthwhile) return undefined;
  const thread = startCheckThread(host, root, series);
  return thread && aidBy(thread, issues);
}

function aidBy(thread: CheckThread, issues: readonly IssueName[]): Aid {
  const answers = new Map<string, { answer: Promise<ThreadAnswer | undefined>; index: number }>();
  for (let start = batch; start < issues.length; start += 2 * batch) {
    const share = issues.slice(start, start + batch);
    const answer = thread.ask(share);
    for (const [index, { folder }] of share.entries()) answers.set(folder, { answer, index });
  }
  return {
    async looked({ folder }) {
      const asked = answers.get(folder);
      answers.delete(folder);
      return (await asked?.answer)?.[asked?.index ?? 0];
    },
    close: () => thread.close(),
  };
}
