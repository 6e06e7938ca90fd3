import { describe, expect, it } from 'vitest';
import { Progress } from '../../src/cli/progress.js';
import { fakeIo } from './fake-io.js';

/** Shows a state at each of the given milliseconds after the start. */
function shown(at: readonly number[], terminal: boolean, loudness: 'normal' | 'quiet' = 'normal') {
  const { io, stderr } = fakeIo({ cwd: '/', terminal });
  let now = 1000;
  const progress = new Progress({ ...io, milliseconds: () => now }, loudness);
  for (const moment of at) {
    now = 1000 + moment;
    progress.show(`到 ${moment}`);
  }
  progress.clear();
  return stderr();
}

describe('Progress', () => {
  it('waits half a second, then keeps to one line and clears it', () => {
    expect(shown([0, 499, 500, 900], true)).toBe('\r\u001b[K到 500\r\u001b[K到 900\r\u001b[K');
  });

  it('leaves nothing behind where nothing was shown', () => {
    expect(shown([0, 100], true)).toBe('');
  });

  it('is drawn on a terminal only, and not when all is quiet', () => {
    expect(shown([900], false)).toBe('');
    expect(shown([900], true, 'quiet')).toBe('');
  });

  it('never wraps a line, which could not be cleared', () => {
    const { io, stderr } = fakeIo({ cwd: '/', terminal: true });
    const narrow = { ...io.stderr, columns: 8 };
    let now = 0;
    const progress = new Progress({ ...io, stderr: narrow, milliseconds: () => now }, 'normal');
    now = 600;
    progress.show('北京卫生信息化');
    expect(stderr()).toBe('\r\u001b[K北京卫');
  });
});
