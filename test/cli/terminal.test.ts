import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const program = join(import.meta.dirname, '../../bin/bulletin.js');

/** Gives a command a terminal of its own (util-linux). */
const script = '/usr/bin/script';

const canRun = process.platform === 'linux' && existsSync(script);

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bulletin-terminal-'));
});

afterEach(() => rmSync(root, { recursive: true }));

/** Runs the program at a real terminal; each answer is typed when its question stands there. */
async function run(argv: readonly string[], answers: readonly (readonly [string, string])[] = []) {
  const command = [process.execPath, program, ...argv].map((word) => `'${word}'`).join(' ');
  const child = spawn(script, ['-qec', command, '/dev/null'], {
    cwd: root,
    timeout: 20_000,
    env: { ...process.env, LC_ALL: 'zh_CN.UTF-8' },
  });
  const open = [...answers];
  let screen = '';
  child.stdout.setEncoding('utf8').on('data', (piece) => {
    screen += piece;
    const [question, answer] = open[0] ?? [];
    if (question === undefined || !screen.includes(question)) return;
    open.shift();
    child.stdin.write(answer);
  });
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  return { exitCode, screen };
}

describe.skipIf(!canRun)('at a real terminal', () => {
  it('a text can be typed where questions were answered before', async () => {
    await run(['init']);
    const fields = ['--title', '题', '--media', '报', '--link', 'http://a.test/'];
    const { exitCode, screen } = await run(
      ['add', ...fields, '--body', '-'],
      [
        ['日期：', '2021-4-9\r'],
        ['请输入正文', '一段话\r'],
        ['一段话', '\u0004'],
      ],
    );
    expect(exitCode).toBe(0);
    expect(screen).toContain('bulletins/monthly/001/02-题.md');
    const added = readFileSync(join(root, 'bulletins/monthly/001/02-题.md'), 'utf8');
    expect(added).toMatch(/date: 2021-04-09\n---\n一段话\n$/);
  });

  it('Ctrl+C at a question ends with 130, and nothing is made', async () => {
    await run(['init']);
    const { exitCode } = await run(['add'], [['标题：', '\u0003']]);
    expect(exitCode).toBe(130);
    expect(readdirSync(join(root, 'bulletins/monthly/001'))).toHaveLength(2);
  });
});
