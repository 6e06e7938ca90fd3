import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HostError } from './host.js';
import { hosted, unlessCode } from './host-error.js';
import { isLeftBehind, newOwnerMark } from './owner.js';
import { pause } from './wait.js';
import { createLock } from './whole-file.js';

/** The lock of a folder is a file of this name in it, which holds its owner's mark. */
const lockName = '.bulletin-lock';

/** How long one breaker may need, in milliseconds; it needs one or two. */
const longestBreak = 10_000;

/**
 * Runs `action` while no other process holds the lock of `folder`, and waits for it for at most
 * `patience` milliseconds; then it is a fault, `busy`. The lock of a process that is gone is
 * broken. It cannot be taken twice by one process.
 */
export function withLock<T>(folder: string, patience: number, action: () => T): T {
  const lock = join(folder, lockName);
  const mark = newOwnerMark();
  hosted(lock, () => take(lock, mark, patience));
  try {
    return action();
  } finally {
    hosted(lock, () => release(lock, mark));
  }
}

function take(lock: string, mark: string, patience: number): void {
  const end = Date.now() + patience;
  while (!createLock(lock, mark)) {
    if (Date.now() > end) throw new HostError('busy', lock, 'ELOCKED');
    if (!breakLeftBehind(lock)) pause(10 + Math.random() * 20);
  }
}

/** Only its own: a process that slept for an hour may find that its lock was broken. */
function release(lock: string, mark: string): void {
  if (readMark(lock) === mark) rmSync(lock, { force: true });
}

/**
 * Removes the lock of a process that is gone. Who removes it must first win the breaker, or two
 * that wait could each see the old lock, and the slower remove the new one of the faster.
 */
function breakLeftBehind(lock: string): boolean {
  const mark = readMark(lock);
  if (mark === undefined) return true;
  if (!isLeftBehind(mark, age(lock))) return false;
  const breaker = `${lock}-breaker`;
  if (age(breaker) > longestBreak) rmSync(breaker, { force: true });
  if (!createLock(breaker, '')) return false;
  try {
    release(lock, mark);
  } finally {
    rmSync(breaker, { force: true });
  }
  return true;
}

function readMark(lock: string): string | undefined {
  return unlessCode(['ENOENT'], undefined, () => readFileSync(lock, 'utf8'));
}

/** In milliseconds; 0 where there is no such file. */
function age(path: string): number {
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return made === undefined ? 0 : Date.now() - made;
}
