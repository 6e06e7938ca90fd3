import { hostname } from 'node:os';
import { systemCode } from './host-error.js';

/** How old, in milliseconds, a mark of another machine gets before it is taken for left behind. */
const longestElsewhere = 60_000;

/** The same for this machine, where the process still seems to run: its number may have gone to another one. */
const longestHere = 3_600_000;

/** The form of a mark: the machine's name, the process's number, and some chance. */
const ownerMark = /(?<machine>[0-9a-z]*)-(?<pid>\d+)-[0-9a-z]+/;

/** A mark that no two calls share, fit for a file's name, that tells which process of which machine made it. */
export function newOwnerMark(): string {
  const chance = Math.random().toString(36).slice(2, 12) || '0';
  return `${machine()}-${process.pid}-${chance}`;
}

/**
 * True where the process that made `mark` is gone; `age` is that of the thing marked, in
 * milliseconds. Of another machine (a shared folder, another container) the age alone can tell.
 */
export function isLeftBehind(mark: string, age: number): boolean {
  const groups = ownerMark.exec(mark)?.groups;
  if (groups?.machine !== machine()) return age > longestElsewhere;
  return age > longestHere || !isRunning(Number(groups.pid));
}

function machine(): string {
  return hostname()
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .slice(0, 24);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, and is another user's.
    return systemCode(error) === 'EPERM';
  }
}
