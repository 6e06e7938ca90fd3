import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { fakeIo } from './fake-io.js';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bulletin-ask-'));
});

afterEach(() => rmSync(root, { recursive: true }));

function makeSeries(id: string, number: string) {
  const folder = join(root, 'bulletins', id);
  mkdirSync(join(folder, number), { recursive: true });
  writeFileSync(
    join(folder, 'series.yaml'),
    'title: 月报\npublisher: 中心\nperiod: month\nlayout: monthly\n',
  );
  writeFileSync(
    join(folder, number, 'issue.md'),
    `---\nnumber: ${Number(number)}\ndate: 2021-04-30\nfrom: 2021-04-01\nto: 2021-04-30\n---\n`,
  );
}

/** Runs a command at a terminal at which `typed` is typed. */
async function run(argv: string[], typed: string) {
  const stdin = new PassThrough();
  stdin.end(typed);
  const { io, stdout, stderr } = fakeIo({ cwd: root, stdin, terminal: true });
  return { exitCode: await main(argv, io), stdout: stdout(), stderr: stderr() };
}

const isThere = (file: string) => readFileSync(join(root, file), 'utf8');

describe('at a terminal', () => {
  it('add asks for what is missing, again where an answer will not do, and for nothing else', async () => {
    makeSeries('monthly', '037');
    const typed = '\n 标题 \nexample.com\nhttps://example.com/\n2021-2-29\n2021-3-1\n';
    const ran = await run(['add', '--media', '日报'], typed);
    expect({ exitCode: ran.exitCode, stdout: ran.stdout }).toEqual({
      exitCode: 0,
      stdout: 'bulletins/monthly/037/01-标题.md\n',
    });
    expect(isThere('bulletins/monthly/037/01-标题.md')).toBe(
      '---\ntitle: 标题\nmedia: 日报\nlink: https://example.com/\ndate: 2021-03-01\n---\n',
    );
    expect(ran.stderr).toContain('这一项不能空着');
    expect(ran.stderr).toContain('链接不是网址：example.com');
    expect(ran.stderr).toContain('没有这一天：2021-2-29');
    expect(ran.stderr).not.toContain('媒体：');
  });

  it('add refuses a wrong option before it asks anything', async () => {
    makeSeries('monthly', '037');
    const ran = await run(['add', '--date', '昨天'], '标题\n');
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).not.toContain('标题：');
  });

  it('add lets the user choose the series’ newest issue', async () => {
    makeSeries('monthly', '037');
    makeSeries('weekly', '280');
    const fields = [
      '--title',
      '题',
      '--media',
      '报',
      '--link',
      'http://a.test/',
      '--date',
      '2021-4-9',
    ];
    expect((await run(['add', ...fields], '3\n2\n')).stdout).toBe(
      'bulletins/weekly/280/01-题.md\n',
    );
    expect((await run(['add', ...fields], 'monthly/37\n')).stdout).toBe(
      'bulletins/monthly/037/01-题.md\n',
    );
  });

  it('new-issue lets the user choose the series', async () => {
    makeSeries('monthly', '037');
    makeSeries('weekly', '280');
    expect(await run(['new-issue'], 'weekly\n')).toMatchObject({
      exitCode: 0,
      stdout: 'bulletins/weekly/281\n',
    });
  });

  it('ends with 130 and writes nothing where the user gives up', async () => {
    makeSeries('monthly', '037');
    for (const typed of ['标题\n\u0003', '标题\n']) {
      const ran = await run(['add'], typed);
      expect({ exitCode: ran.exitCode, stdout: ran.stdout }).toEqual({ exitCode: 130, stdout: '' });
    }
    expect(() => isThere('bulletins/monthly/037/01-标题.md')).toThrow('ENOENT');
  });
});
