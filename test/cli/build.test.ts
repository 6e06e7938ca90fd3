import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BuildOptions, BuiltIssue } from '../../src/build.js';
import type { Builder } from '../../src/cli/builder.js';
import { main } from '../../src/cli/main.js';
import { finding } from '../../src/model/finding.js';
import type { IssueName } from '../../src/model/selector.js';
import { type FakeSurroundings, fakeIo } from './fake-io.js';

const series = 'title: 月报\npublisher: 中心\nperiod: month\nlayout: monthly\n';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bulletin-build-'));
  for (const issue of ['monthly/036', 'monthly/037', 'weekly/037']) {
    mkdirSync(join(root, 'bulletins', issue), { recursive: true });
  }
  for (const id of ['monthly', 'weekly']) {
    writeFileSync(join(root, 'bulletins', id, 'series.yaml'), series);
  }
});

afterEach(() => rmSync(root, { recursive: true }));

type Result = Pick<BuiltIssue, 'state'> & Partial<BuiltIssue>;

/** A builder that keeps what it was asked for, and does with each issue what the test says. */
function fakeBuilder(resultOf: (issue: IssueName) => Result = () => ({ state: 'built' })) {
  const asked: { issues: string[]; options: BuildOptions }[] = [];
  const builder: Builder = {
    async *buildIssues(_host, _root, issues, options) {
      asked.push({ issues: issues.map(({ folder }) => folder), options });
      for (const issue of issues) {
        const report = join(options.out, issue.series, `${issue.number}.pdf`);
        yield { issue, diagnostics: [], reports: [report], ...resultOf(issue) };
      }
    },
    buildStates: () => () => ({ state: 'missing' }),
    knownThemes: () => ['base', 'compact', 'official'],
    pruneReports: (_host, _issues, out) => [join(out, 'gone', '001')],
  };
  return { builder, asked };
}

async function run(argv: string[], builder: Builder, more: Partial<FakeSurroundings> = {}) {
  const { io, stdout, stderr } = fakeIo({ cwd: root, builder, ...more });
  return { exitCode: await main(['build', ...argv], io), stdout: stdout(), stderr: stderr() };
}

const broken = finding('front-matter-missing', { file: 'x/01.md', line: 1, column: 1 }, undefined);

describe('bulletin build', () => {
  it('builds all issues in all formats, and prints the reports relative to where the user is', async () => {
    const { builder, asked } = fakeBuilder();
    const ran = await run([], builder, { cwd: join(root, 'bulletins') });
    expect(ran).toEqual({
      exitCode: 0,
      stdout: '../build/monthly/36.pdf\n../build/monthly/37.pdf\n../build/weekly/37.pdf\n',
      stderr: '生成 3 期\n',
    });
    expect(asked[0]?.options).toEqual({
      formats: ['md', 'html', 'pdf'],
      out: join(root, 'build'),
      unchanged: 'skip',
      stopAt: 'error',
    });
  });

  it('builds what selectors name, each issue once, in the order of the workspace', async () => {
    const { builder, asked } = fakeBuilder();
    await run(['weekly', 'monthly/37', 'bulletins/monthly/037', '36'], builder);
    expect(asked[0]?.issues).toEqual([
      'bulletins/monthly/036',
      'bulletins/monthly/037',
      'bulletins/weekly/037',
    ]);
  });

  it('hands its options on', async () => {
    const { builder, asked } = fakeBuilder();
    const given = [
      '--format',
      'pdf, md',
      '--theme',
      'compact',
      '--out',
      'o',
      '--force',
      '--strict',
    ];
    await run(given, builder);
    expect(asked[0]?.options).toEqual({
      formats: ['md', 'pdf'],
      theme: 'compact',
      out: join(root, 'o'),
      unchanged: 'render',
      stopAt: 'warning',
    });
  });

  it('refuses a format, a theme or a selector that it does not know, and builds nothing', async () => {
    const { builder, asked } = fakeBuilder();
    const theme = await run(['--theme', 'offical'], builder);
    expect(theme.exitCode).toBe(2);
    expect(theme.stderr).toContain('没有主题 offical');
    expect(theme.stderr).toContain('是不是 official？可以写：base、compact、official');
    const format = await run(['--format', 'pdf,docx,'], builder);
    expect(format.exitCode).toBe(2);
    expect(format.stderr).toContain('不认识格式 docx、（空）');
    const selector = await run(['38', '37'], builder);
    expect(selector.exitCode).toBe(2);
    expect(selector.stderr).toContain('没有找到 38\n');
    expect(selector.stderr).toContain('请写明系列：monthly/37、weekly/37');
    expect(asked).toEqual([]);
  });

  it('says what failed, goes on with the others, and ends with 1', async () => {
    const { builder } = fakeBuilder(({ number, series: id }) => {
      if (id === 'weekly') return { state: 'unchanged', reports: [] };
      if (number === 36) return { state: 'failed', reports: [], diagnostics: [broken, broken] };
      return { state: 'built' };
    });
    const ran = await run([], builder);
    expect(ran.exitCode).toBe(1);
    expect(ran.stdout).toBe('build/monthly/37.pdf\n');
    expect(ran.stderr.split('\n').filter((line) => !line.startsWith(' '))).toEqual([
      'x/01.md:1:1  错误  文件开头没有元数据（front matter）  front-matter-missing',
      '1 个错误，0 个警告',
      '生成 1 期，1 期没有变化，已跳过，1 期没有生成',
      '',
    ]);
  });

  it('says when it was --strict alone that kept an issue from being built', async () => {
    const doubtful = { ...broken, severity: 'warning' } as const;
    const { builder } = fakeBuilder(() => ({ state: 'failed', diagnostics: [doubtful] }));
    const ran = await run(['36', '--strict'], builder);
    expect(ran.exitCode).toBe(1);
    expect(ran.stderr).toContain('其中 1 期只有警告：用了 --strict');
    const { builder: other } = fakeBuilder(() => ({ state: 'failed', diagnostics: [broken] }));
    expect((await run(['36', '--strict'], other)).stderr).not.toContain('只有警告');
  });

  it('counts in words that fit the number, in English', async () => {
    const { builder } = fakeBuilder(({ number }) => ({
      state: number === 36 ? 'failed' : 'built',
      diagnostics: number === 36 ? [broken] : [],
    }));
    const { stderr } = await run(['monthly', '--lang', 'en'], builder);
    expect(stderr).toMatch(/\n1 error, 0 warnings\n1 issue built, 1 not built\n$/);
  });

  it('builds neither of two folders with one number', async () => {
    mkdirSync(join(root, 'bulletins/monthly/0037'));
    const { builder, asked } = fakeBuilder();
    const ran = await run([], builder);
    expect(asked[0]?.issues).toEqual(['bulletins/monthly/036', 'bulletins/weekly/037']);
    expect(ran.exitCode).toBe(1);
    expect(ran.stderr).toContain('bulletins/monthly/0037:1:1  错误');
    expect((await run(['weekly'], builder)).exitCode).toBe(0);
  });

  it('is quiet when asked', async () => {
    const { builder } = fakeBuilder();
    expect(await run(['36', '--quiet'], builder)).toEqual({
      exitCode: 0,
      stdout: 'build/monthly/36.pdf\n',
      stderr: '',
    });
  });

  it('removes the reports of issues that are gone only when asked', async () => {
    const { builder } = fakeBuilder();
    expect((await run(['36'], builder)).stderr).not.toContain('gone');
    expect((await run(['36', '--prune'], builder)).stderr).toContain('已删去 build/gone/001\n');
  });

  it('puts colours on a terminal, and none where they are not wanted', async () => {
    const { builder } = fakeBuilder(() => ({ state: 'failed', diagnostics: [broken] }));
    const red = '\u001b[31m错误\u001b[0m';
    const terminal = { terminal: true };
    expect((await run(['36'], builder, terminal)).stderr).toContain(red);
    expect((await run(['36', '--no-color'], builder, terminal)).stderr).not.toContain('\u001b');
    expect(
      (await run(['36'], builder, { terminal: true, env: { LANG: 'zh_CN', NO_COLOR: '1' } }))
        .stderr,
    ).not.toContain('\u001b');
    expect((await run(['36'], builder)).stderr).not.toContain('\u001b');
  });
});
