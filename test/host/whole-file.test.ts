import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWhole, replaceWhole } from '../../src/host/whole-file.js';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return { ...fs, linkSync: vi.fn(fs.linkSync), renameSync: vi.fn(fs.renameSync) };
});

const { linkSync, renameSync } = await import('node:fs');

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletin-whole-'));
});

afterEach(() => {
  vi.mocked(linkSync).mockReset();
  vi.mocked(renameSync).mockReset();
  rmSync(folder, { recursive: true });
});

const bytes = new TextEncoder().encode('new');

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe.each(['EPERM', 'EISDIR'])('on a file system without hard links, that says %s', (code) => {
  beforeEach(() => {
    vi.mocked(linkSync).mockImplementation(() => {
      throw failure(code);
    });
  });

  it('a file is still created whole, and never over another', async () => {
    const fs = await vi.importActual<typeof import('node:fs')>('node:fs');
    vi.mocked(renameSync).mockImplementation(fs.renameSync);
    expect(createWhole(join(folder, 'a'), bytes)).toBe(true);
    expect(createWhole(join(folder, 'a'), new Uint8Array())).toBe(false);
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('nothing is left of one that could not be', () => {
    vi.mocked(renameSync).mockImplementation(() => {
      throw failure('EIO');
    });
    expect(() => createWhole(join(folder, 'a'), bytes)).toThrow('EIO');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('replaceWhole', () => {
  it('leaves the old file, and nothing else, where the new one cannot take its place', () => {
    writeFileSync(join(folder, 'a'), 'old');
    vi.mocked(renameSync).mockImplementation(() => {
      throw failure('EIO');
    });
    expect(() => replaceWhole([{ path: join(folder, 'a'), bytes }])).toThrow('EIO');
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('tries again while a file is busy', async () => {
    const fs = await vi.importActual<typeof import('node:fs')>('node:fs');
    vi.mocked(renameSync)
      .mockImplementation(fs.renameSync)
      .mockImplementationOnce(() => {
        throw failure('EBUSY');
      });
    replaceWhole([{ path: join(folder, 'a'), bytes }]);
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new');
  });

  it('keeps the permissions of the file it replaces', async () => {
    const fs = await vi.importActual<typeof import('node:fs')>('node:fs');
    vi.mocked(renameSync).mockImplementation(fs.renameSync);
    writeFileSync(join(folder, 'a'), 'old');
    chmodSync(join(folder, 'a'), 0o640);
    replaceWhole([{ path: join(folder, 'a'), bytes }]);
    expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o640);
  });
});
