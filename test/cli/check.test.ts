import { describe, expect, it } from 'vitest';
import type { CheckedIssue } from '../../src/checker.js';
import type { Checker } from '../../src/cli/checker.js';
import { displayWidth } from '../../src/cli/display-width.js';
import { main } from '../../src/cli/main.js';
import { memoryHost } from '../../src/host/memory-host.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import { finding, severities } from '../../src/model/finding.js';
import { type FakeSurroundings, fakeIo } from './fake-io.js';

const workspace = {
  '/repository/w/bulletins/monthly/series.yaml': 'title: 月报\n',
  '/repository/w/bulletins/monthly/036/issue.md': '---\nnumber: 36\n---\n',
  '/repository/w/bulletins/monthly/037/issue.md': '---\nnumber: 37\n---\n',
};

/** A checker that finds the same in every issue. */
function checkerOf(find: (folder: string) => readonly Diagnostic[]): Checker {
  return {
    async *checkIssues(_host, _root, _all, chosen): AsyncGenerator<CheckedIssue> {
      for (const issue of chosen) {
        yield { issue, sources: '', diagnostics: find(issue.folder) };
      }
    },
  };
}

async function run(
  argv: readonly string[],
  find: (folder: string) => readonly Diagnostic[],
  more: Partial<FakeSurroundings> = {},
) {
  const host = memoryHost(workspace);
  const { io, stdout, stderr } = fakeIo({
    cwd: '/repository/w',
    openHost: async () => host,
    checker: checkerOf(find),
    ...more,
  });
  return { exitCode: await main(['check', ...argv], io), stdout: stdout(), stderr: stderr() };
}

const at = (file: string, line = 1) => ({ file, line, column: 1 });

const failed = (folder: string) =>
  finding('rule-failed', at(`${folder}/issue.md`), {
    name: 'title-full-stop',
    stack: 'TypeError: x\n    at rule',
  });

describe('bulletin check', () => {
  it('owns up to a rule that failed: a finding, its stack once and last, and the exit code of a bug', async () => {
    const find = (folder: string) => [
      failed(folder),
      finding('file-empty', at(`${folder}/01.md`), {}),
    ];
    const { exitCode, stdout, stderr } = await run([], find);
    expect(exitCode).toBe(70);
    expect(stdout.match(/rule-failed$/gm)).toHaveLength(2);
    expect(stdout).toContain('file-empty');
    expect(stdout).not.toContain('TypeError');
    expect(stderr.match(/TypeError: x\n {4}at rule/g)).toHaveLength(1);
    expect(stderr).toContain('https://www.npmjs.com/package/bulletin-compiler');
  });

  it('does not hide a bug where all is to be quiet', async () => {
    const { exitCode, stdout, stderr } = await run(['--quiet'], (folder) => [failed(folder)]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 70, stdout: '' });
    expect(stderr).toContain('TypeError: x');
  });

  it('says once what is found with every issue', async () => {
    const find = () => [finding('file-empty', at('bulletins/monthly/series.yaml'), {})];
    const { stdout } = await run(['--reporter', 'json'], find);
    expect(JSON.parse(stdout)).toMatchObject({ summary: { errors: 1, issues: 2 } });
  });

  it('says twice what is found twice in different places', async () => {
    const find = (folder: string) => [
      finding('file-empty', at(`${folder}/01.md`, 2), {}),
      finding('file-empty', at(`${folder}/01.md`, 1), {}),
      finding('file-empty', at(`${folder}/01.md`, 1), {}),
    ];
    const { stdout } = await run(['37', '--reporter', 'json'], find);
    const report: { findings: { line: number }[] } = JSON.parse(stdout);
    expect(report.findings.map(({ line }) => line)).toEqual([1, 2]);
  });

  it('puts first what would do harm if it were published', async () => {
    const file = 'bulletins/monthly/037/01.md';
    const find = (): Diagnostic[] => [
      finding('file-empty', at(file, 1), {}),
      {
        rule: 'identity-number',
        severity: 'error',
        place: at(file, 9),
        values: { masked: '1100**********000X' },
        standsFirst: true,
      },
    ];
    const { stdout } = await run(['37'], find);
    expect(Array.from(stdout.matchAll(/01\.md:(\d)/g), ([, line]) => line)).toEqual(['9', '1']);
  });

  it.each([
    ['/repository', 'w/bulletins/'],
    ['/repository/w', 'bulletins/'],
    ['/elsewhere', 'bulletins/'],
    ['', 'bulletins/'],
  ])('names files from the repository that was checked out: %s', async (repository, path) => {
    const find = (folder: string) => [finding('file-empty', at(`${folder}/01.md`), {})];
    const env = { LANG: 'zh_CN.UTF-8', GITHUB_WORKSPACE: repository };
    const { stdout } = await run(['37', '--reporter', 'github'], find, { env });
    expect(stdout).toContain(`::error file=${path}monthly/037/01.md,`);
  });

  it('keeps colours from what is no terminal, and draws progress on none but stderr', async () => {
    const find = (folder: string) => [finding('file-empty', at(`${folder}/01.md`), {})];
    expect((await run([], find)).stdout).not.toContain('\u001b');
    const onTerminal = await run([], find, { terminal: true });
    expect(onTerminal.stdout).toContain('\u001b[31m');
    const plain = await run(['--no-color'], find, { terminal: true });
    expect(plain.stdout).not.toContain('\u001b');
  });

  it('wraps what it says of a rule to the terminal', async () => {
    const argv = ['--rules', 'title-full-stop'];
    const { stdout } = await run(argv, () => [], { columns: 40 });
    expect(stdout).toContain('标题以句号结尾。标题（包括目录标题）末尾\n');
  });

  it('lists all rules and findings by what they are about, and marks those that cannot be set', async () => {
    const { exitCode, stdout } = await run(['--rules'], () => [], { cwd: '/' });
    expect(exitCode).toBe(0);
    const entry = (area: string, line: string) =>
      new RegExp(`^${area}\\n(?:  .*\\n)*  ${line}$`, 'm');
    expect(stdout).toMatch(
      entry('文章的标题、媒体和日期', '警告   title-full-stop +标题以句号结尾。'),
    );
    expect(stdout).toMatch(entry('元数据和 YAML 的写法', '警告   key-unknown +.*没有使用。'));
    expect(stdout).toMatch(entry('各项的内容', '错误\\*  field-empty +.*没有内容。'));
    expect(stdout).toMatch(entry('文件夹和文件名', '警告\\*  no-issues +.*没有出过。'));
    expect(stdout).toMatch(/^character-missing .* template-syntax /m);
    for (const name of Object.keys(severities)) expect(stdout).toMatch(new RegExp(` ?${name}\\b`));
  });

  it('lists them within the width of a terminal', async () => {
    const { stdout } = await run(['--rules'], () => [], { cwd: '/', columns: 72 });
    expect(Math.max(...stdout.split('\n').map(displayWidth))).toBeLessThanOrEqual(72);
  });
});
