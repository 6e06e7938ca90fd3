import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type * as Library from '../src/index.js';

const root = join(import.meta.dirname, '..');

it('renders an issue to bytes, as the package that others import', async () => {
  const library: typeof Library = createRequire(import.meta.url)('bulletin-compiler');
  const host = library.nodeHost(library.packageRoot());
  const series = library.readSeries(host.files, root, 'beijing-monthly').value;
  const issue = library
    .scanWorkspace(host.files, root)
    .value.issues.find(({ number }) => number === 37);
  if (series === undefined || issue === undefined) throw new Error('the sample is missing');

  const compiled = await library
    .openCompiler(host, root, { formats: ['md'] })
    .compile(series, issue);

  expect(compiled.diagnostics).toEqual([]);
  const report = compiled.value?.files.find(({ name }) => name === 'beijing-monthly-037.md');
  expect(new TextDecoder().decode(report?.bytes)).toMatch(/^# 北京卫生信息化舆情监测月报\n/);
});

it('says what is wrong in a workspace', async () => {
  const library: typeof Library = createRequire(import.meta.url)('bulletin-compiler');
  const host = library.nodeHost(library.packageRoot());
  const { issues } = library.scanWorkspace(host.files, root).value;
  const found = [];
  for await (const { diagnostics } of library.checkIssues(host, root, issues, issues)) {
    found.push(...diagnostics);
  }
  expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['info']));
});

it('can be imported by name', () => {
  const program =
    "import { buildIssues } from 'bulletin-compiler'; console.log(typeof buildIssues);";
  const argv = ['--input-type=module', '--eval', program];
  expect(execFileSync(process.execPath, argv, { cwd: root, encoding: 'utf8' })).toBe('function\n');
});
