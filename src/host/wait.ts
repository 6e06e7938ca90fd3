import { systemCode } from './host-error.js';

/** In milliseconds. */
const pauses = [5, 10, 20, 40, 80, 160, 320, 640];

/** On Windows any program that looks at a file (a virus scanner, an editor) makes it busy for moments. */
const passing = process.platform === 'win32' ? ['EBUSY', 'EPERM', 'EACCES'] : ['EBUSY'];

/** Does nothing for some milliseconds. */
export function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** Runs `action`, and again for a second or so while the system says that a file is busy. */
export function whileBusy<T>(action: () => T): T {
  for (const milliseconds of pauses) {
    try {
      return action();
    } catch (error) {
      if (!passing.includes(systemCode(error) ?? '')) throw error;
    }
    pause(milliseconds);
  }
  return action();
}
