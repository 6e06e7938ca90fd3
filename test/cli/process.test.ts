import { type ChildProcess, spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const program = join(import.meta.dirname, '../../bin/bulletin.js');

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bulletin-process-'));
});

afterEach(() => rmSync(root, { recursive: true }));

function start(argv: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return spawn(process.execPath, [program, ...argv], {
    cwd: root,
    timeout: 60_000,
    env: { ...process.env, LC_ALL: 'zh_CN.UTF-8', SOURCE_DATE_EPOCH: '1620259200', ...env },
  });
}

async function ended(child: ChildProcess) {
  const [exitCode, stdout, stderr] = await Promise.all([
    new Promise((resolve) => child.on('close', resolve)),
    child.stdout?.destroyed === false ? text(child.stdout) : '',
    child.stderr ? text(child.stderr) : '',
  ]);
  return { exitCode, stdout, stderr };
}

async function run(argv: readonly string[], stdin = '') {
  const child = start(argv);
  child.stdin.end(stdin);
  return ended(child);
}

const article = [
  '--title',
  '题',
  '--media',
  '报',
  '--link',
  'http://a.test/',
  '--date',
  '2021-4-9',
];

describe('the program as a process', () => {
  it('goes from an empty folder to a list of issues', async () => {
    expect((await run(['init'])).exitCode).toBe(0);
    expect(await run(['new-issue'])).toEqual({
      exitCode: 0,
      stdout: `${join('bulletins', 'monthly', '002')}\n`,
      stderr: '',
    });
    const added = await run(['add', ...article, '--body', '-'], '正文\r\n');
    expect(added).toMatchObject({ exitCode: 0, stderr: '' });
    expect(readFileSync(join(root, added.stdout.trim()), 'utf8')).toMatch(/---\n正文\n$/);
    const listed = JSON.parse((await run(['list', '--json'])).stdout);
    expect(listed.series[0].issues).toMatchObject([
      { number: 1, date: '2021-04-30', articles: 1, state: 'missing' },
      { number: 2, date: '2021-05-31', articles: 1, state: 'missing' },
    ]);
  });

  it('never gives a number twice, however many run at once', async () => {
    await run(['init']);
    const runs = [
      ...Array.from({ length: 16 }, () => run(['add', '--issue', '1', ...article])),
      ...Array.from({ length: 8 }, () => run(['new-issue'])),
    ];
    const ran = await Promise.all(runs);
    expect(ran.map(({ exitCode, stderr }) => ({ exitCode, stderr }))).toEqual(
      ran.map(() => ({ exitCode: 0, stderr: '' })),
    );
    expect(new Set(ran.map(({ stdout }) => stdout)).size).toBe(24);

    const series = join(root, 'bulletins', 'monthly');
    const articles = readdirSync(join(series, '001')).filter((name) => name !== 'issue.md');
    expect(articles.map((name) => Number.parseInt(name, 10))).toEqual(numbersUpTo(17));
    const folders = readdirSync(series).filter((name) => /^\d+$/.test(name));
    expect(folders.map(Number)).toEqual(numbersUpTo(9));
    const ledger = readFileSync(join(series, 'ledger.tsv'), 'utf8').trim().split('\n');
    expect(ledger.map((line) => Number.parseInt(line, 10))).toEqual(numbersUpTo(9));
    expect(readdirSync(series).filter((name) => name.startsWith('.'))).toEqual([]);
    const froms = folders.map(
      (name) => /^from: (.*)$/m.exec(readFileSync(join(series, name, 'issue.md'), 'utf8'))?.[1],
    );
    expect(new Set(froms).size).toBe(9);
  }, 120_000);

  it('is quiet where nobody reads what it prints', async () => {
    const child = start(['--help']);
    child.stdout.destroy();
    expect(await ended(child)).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it.skipIf(!existsSync('/dev/full'))(
    'ends with 3 where its output cannot be written',
    async () => {
      const full = openSync('/dev/full', 'w');
      const child = spawn(process.execPath, [program, '--version'], {
        stdio: ['ignore', full, 'pipe'],
      });
      const { exitCode, stderr } = await ended(child);
      closeSync(full);
      expect(exitCode).toBe(3);
      expect(stderr).toContain('stdout');
      expect(stderr).not.toContain('at ');
    },
  );

  // Nothing can be made in /proc, though it is a folder: one may not try for ever.
  it.skipIf(process.platform !== 'linux')('runs where its cache cannot be kept', async () => {
    const child = start(['--version'], { XDG_CACHE_HOME: '/proc/none' });
    expect(await ended(child)).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it.skipIf(process.platform !== 'linux')(
    'ends with 3 where reports cannot be written',
    async () => {
      await run(['init']);
      const { exitCode, stderr } = await run(['build', '--out', '/proc/none']);
      expect(exitCode).toBe(3);
      expect(stderr).toContain('/proc/none（ENOENT）');
    },
  );

  it.skipIf(process.platform === 'win32')('ends with 130 when it is interrupted', async () => {
    await run(['init']);
    const child = start(['add', ...article, '--body', '-']);
    // More than a pipe holds: when it is gone, the program is reading.
    await new Promise((resolve) => child.stdin.write('x'.repeat(1_000_000), resolve));
    child.kill('SIGINT');
    expect(await ended(child)).toMatchObject({ exitCode: 130, stdout: '' });
    expect(readdirSync(join(root, 'bulletins/monthly/001'))).toHaveLength(2);
  });

  it.each([['--help'], ['help'], ['help', 'add'], ['add', '--help']])(
    'is asked for help and gives it: %s %s',
    async (...argv) => {
      const { exitCode, stdout, stderr } = await run(argv);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(stdout).toContain('用法');
    },
  );

  it('speaks the language of the environment', async () => {
    const child = start(['nothing'], { LC_ALL: 'C' });
    expect(await ended(child)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('There is no command nothing'),
    });
  });
});

function numbersUpTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
