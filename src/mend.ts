import { join } from 'node:path';
import { checkIssues } from './checker.js';
import { type MadeEdit, planMending } from './edit/plan-mending.js';
import type { Host } from './host/host.js';
import type { Diagnostic, Voice } from './model/diagnostic.js';
import type { IssueName } from './model/selector.js';

/** Mending one mistake may show another; more often than this only rules that undo each other do. */
const mostRounds = 10;

/** What was mended. */
export interface Mended {
  /** Round by round, file by file, in the order of the text; a place is that before its round. */
  readonly made: readonly MadeEdit[];
  /** Why files were left as they were. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Mends what has one right answer in the issues `chosen` of the workspace `root` and in what they
 * share, where the words are those of `voices`: checks, mends, and checks again until there is nothing
 * left to mend, so that doing it twice changes nothing more. Findings that a baseline knows are mended,
 * too; those of rules that are off are not.
 */
export async function mendIssues(
  host: Host,
  root: string,
  all: readonly IssueName[],
  chosen: readonly IssueName[],
  voices: readonly Voice[],
): Promise<Mended> {
  const made: MadeEdit[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const found = await mendable(host, root, all, chosen);
    const { value: plan, diagnostics } = planMending(host.files, root, found, voices);
    if (plan.length === 0) return { made, diagnostics };
    for (const { file, bytes, edits } of plan) {
      host.files.replace(join(root, file), bytes);
      made.push(...edits);
    }
  }
  const last = made.slice(-3).map(({ rule, place }) => `${rule} in ${place.file}`);
  throw new Error(`mending does not come to an end: ${last.join(', ')}`);
}

/** The findings that something mends; those in what issues share once. */
async function mendable(
  host: Host,
  root: string,
  all: readonly IssueName[],
  chosen: readonly IssueName[],
): Promise<ReadonlySet<Diagnostic>> {
  const found = new Set<Diagnostic>();
  for await (const { diagnostics } of checkIssues(host, root, all, chosen)) {
    for (const diagnostic of diagnostics) if (diagnostic.edits) found.add(diagnostic);
  }
  return found;
}
