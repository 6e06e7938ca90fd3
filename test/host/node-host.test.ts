import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { currentDay } from '../../src/host/clock.js';
import { HostError } from '../../src/host/host.js';
import { hosted } from '../../src/host/host-error.js';
import { nodeHost } from '../../src/host/node-host.js';
import { packageRoot } from '../../src/host/package-root.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletin-host-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('failures of the system', () => {
  it.each([
    ['EACCES', 'permission'],
    ['ENOSPC', 'full'],
    ['EROFS', 'readonly'],
    ['EBUSY', 'busy'],
    ['EIO', 'other'],
  ])('%s is a fault: %s', (code, fault) => {
    const action = () => {
      throw Object.assign(new Error('system'), { code });
    };
    expect(() => hosted('/a', action)).toThrow(
      expect.objectContaining({ fault, path: '/a', code }),
    );
  });

  it('leave the errors of programmers alone', () => {
    const error = new TypeError('mine');
    const action = () => {
      throw error;
    };
    expect(() => hosted('/a', action)).toThrow(error);
  });

  // Root may read and write everything.
  it.skipIf(process.getuid?.() === 0)('name the file that may not be read', () => {
    const path = join(folder, 'closed');
    writeFileSync(path, 'x');
    chmodSync(path, 0);
    const { files } = nodeHost(folder);
    expect(() => files.read(path)).toThrow(HostError);
    expect(() => files.readGuarded(folder, path, 9)).toThrow(HostError);
    mkdirSync(join(folder, 'sealed'), { mode: 0o500 });
    expect(() => files.replace(join(folder, 'sealed/a'), new Uint8Array())).toThrow(HostError);
  });
});

// A folder in /proc is there, and yet nothing can be made in it.
it.skipIf(process.platform !== 'linux')('ends where no folder can be made, and says so', () => {
  const { files } = nodeHost(folder);
  const refusal = expect.objectContaining({ fault: 'other', path: '/proc/none', code: 'ENOENT' });
  expect(() => files.replace('/proc/none/deep/a', new Uint8Array())).toThrow(refusal);
  expect(() => files.create('/proc/none/deep/a', new Uint8Array())).toThrow(refusal);
  expect(() => files.makeFolder('/proc/none/deep')).toThrow(refusal);
});

it('reads no device', () => {
  const { files } = nodeHost(folder);
  expect(files.read('/dev/zero')).toBeUndefined();
  expect(files.readGuarded('/dev', '/dev/zero', 10)).toEqual({ kind: 'irregular' });
});

describe('the current day', () => {
  it('is that of the local calendar', () => {
    expect(currentDay({}, new Date(2021, 3, 9, 0, 0, 1))).toBe('2021-04-09');
    expect(currentDay({}, new Date(2021, 3, 9, 23, 59, 59))).toBe('2021-04-09');
  });

  it('is that of SOURCE_DATE_EPOCH in UTC where it is set', () => {
    const now = new Date(2030, 0, 1);
    expect(currentDay({ SOURCE_DATE_EPOCH: '1619827199' }, now)).toBe('2021-04-30');
    expect(currentDay({ SOURCE_DATE_EPOCH: '1619827200' }, now)).toBe('2021-05-01');
    expect(currentDay({ SOURCE_DATE_EPOCH: 'soon' }, now)).toBe('2030-01-01');
  });
});

it('finds the program’s own package', () => {
  expect(packageRoot()).toBe(process.cwd());
  expect(nodeHost('/package').packageRoot).toBe('/package');
});

it('asks the public net alone', async () => {
  const answer = await nodeHost('/package').net.get('http://127.0.0.1:9/', {
    limit: 1,
    timeout: 99,
  });
  expect(answer).toEqual({ kind: 'failed', fault: 'local', code: '' });
});
