import { type ChildProcess, execFile, spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withLock } from '../../src/host/lock.js';
import { nodeHost } from '../../src/host/node-host.js';

const root = mkdtempSync(join(tmpdir(), 'bulletin-processes-'));
const program = join(root, 'node-host.cjs');
let folder = '';

beforeAll(() => {
  buildSync({
    entryPoints: ['src/host/node-host.ts'],
    bundle: true,
    platform: 'node',
    outfile: program,
  });
});

beforeEach(() => {
  folder = mkdtempSync(join(root, 'folder-'));
});

afterAll(() => rmSync(root, { recursive: true }));

/** The arguments with which Node runs `code` in a process of its own, with `files` and `folder` at hand. */
function script(code: string): string[] {
  const prelude = `const folder = ${JSON.stringify(folder)};
    const { files } = require(${JSON.stringify(program)}).nodeHost('/');`;
  return ['-e', `${prelude} ${code}`];
}

const run = (code: string) => promisify(execFile)(process.execPath, script(code));

async function killed(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('many processes', () => {
  it('let only one create a file, which is whole', async () => {
    const code = `process.stdout.write(String(
      files.create(folder + '/a.md', Buffer.alloc(100000, String(process.pid % 10)))));`;
    const outputs = await Promise.all(Array.from({ length: 6 }, () => run(code)));
    expect(outputs.filter(({ stdout }) => stdout === 'true')).toHaveLength(1);
    const text = readFileSync(join(folder, 'a.md'), 'utf8');
    expect(text).toBe(text.slice(0, 1).repeat(100_000));
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it('hold a lock one after the other', async () => {
    const code = `for (let i = 0; i < 20; i++) files.locked(folder, () => {
      const count = Number(files.read(folder + '/count') ? Buffer.from(files.read(folder + '/count')) : 0);
      files.replace(folder + '/count', Buffer.from(String(count + 1)));
    });`;
    await Promise.all(Array.from({ length: 4 }, () => run(code)));
    expect(readFileSync(join(folder, 'count'), 'utf8')).toBe('80');
    expect(readdirSync(folder)).toEqual(['count']);
  });

  it('share the lock that a killed one left, still one after the other', async () => {
    const holder = spawn(process.execPath, script('files.locked(folder, () => { for (;;); });'));
    await until(() => existsSync(join(folder, '.bulletin-lock')));
    await killed(holder);
    const code = `for (let i = 0; i < 10; i++) files.locked(folder, () => {
      const count = Number(files.read(folder + '/count') ? Buffer.from(files.read(folder + '/count')) : 0);
      files.replace(folder + '/count', Buffer.from(String(count + 1)));
    });`;
    await Promise.all(Array.from({ length: 4 }, () => run(code)));
    expect(readFileSync(join(folder, 'count'), 'utf8')).toBe('40');
    expect(readdirSync(folder)).toEqual(['count']);
  });
});

it('leaves the old file or the new one when it is killed at any moment', async () => {
  const path = join(folder, 'report.pdf');
  const code = `for (let i = 0; ; i++) files.replace(folder + '/report.pdf', Buffer.alloc(300000, String(i % 10)));`;
  for (const wait of [0, 3, 7, 20, 40]) {
    const writer = spawn(process.execPath, script(code));
    await until(() => existsSync(path));
    await new Promise((resolve) => setTimeout(resolve, wait));
    await killed(writer);
    const text = readFileSync(path, 'utf8');
    expect(text === text.slice(0, 1).repeat(300_000)).toBe(true);
  }
  nodeHost('/').files.replace(path, bytes('last'));
  expect(readdirSync(folder)).toEqual(['report.pdf']);
});

describe('what is half written', () => {
  const gone = 4_000_000;
  const here = hostname()
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .slice(0, 24);

  it.each([
    ['of a process that is gone', `.${here}-${gone}-abc.bulletin-tmp`, 0, false],
    ['of one that runs', `.${here}-${process.pid}-abc.bulletin-tmp`, 300, true],
    ['of another machine, of late', `.elsewhere-${gone}-abc.bulletin-tmp`, 5, true],
    ['of another machine, long ago', `.elsewhere-${gone}-abc.bulletin-tmp`, 90, false],
    ['by someone else', '.notes.tmp', 9000, true],
  ])('%s: %s', (_, name, age, stays) => {
    const path = join(folder, name);
    writeFileSync(path, '');
    utimesSync(path, Date.now() / 1000 - age, Date.now() / 1000 - age);
    nodeHost('/').files.replace(join(folder, 'a'), bytes('a'));
    expect(existsSync(path)).toBe(stays);
  });
});

describe('a lock', () => {
  it('that is held is waited for, and then given up', () => {
    const inside = () => withLock(folder, 50, () => 'never');
    expect(() => withLock(folder, 50, inside)).toThrow(/ELOCKED/);
    expect(withLock(folder, 50, () => 'free')).toBe('free');
  });

  it('is no place for the failures of what runs under it', () => {
    const failure = Object.assign(new Error('mine'), { code: 'EACCES' });
    const action = () => {
      throw failure;
    };
    expect(() => withLock(folder, 50, action)).toThrow(failure);
  });
});
