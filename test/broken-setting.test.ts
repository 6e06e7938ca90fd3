import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { figuresOf } from './figures/figures.js';
import { brokenLimits } from './figures/limits.js';

const packageRoot = join(import.meta.dirname, '..');
const out = mkdtempSync(join(tmpdir(), 'bulletin-broken-'));

afterEach(() => {
  vi.doUnmock('../src/typeset/line/kind.js');
  vi.doUnmock('../src/typeset/line/justify.js');
  vi.resetModules();
  rmSync(out, { recursive: true, force: true });
});

/** The limits that a sample breaks, set with what the program is made of now. */
async function brokenBySample(): Promise<readonly string[]> {
  vi.resetModules();
  const { buildIssues } = await import('../src/build.js');
  const { nodeHost } = await import('../src/host/node-host.js');
  const { scanWorkspace } = await import('../src/read/scan-workspace.js');
  const host = nodeHost(packageRoot);
  const names = scanWorkspace(host.files, packageRoot).value.issues.slice(0, 1);
  const options = { formats: ['pdf'], out, unchanged: 'render', stopAt: 'error' } as const;
  for await (const built of buildIssues(host, packageRoot, names, options))
    expect(built.state).toBe('built');
  const report = join(out, 'beijing-monthly/036/beijing-monthly-036.pdf');
  return brokenLimits(await figuresOf(readFileSync(report), undefined));
}

it('finds the lines of a composer that knows no kinsoku', async () => {
  vi.doMock('../src/typeset/line/kind.js', async (importOriginal) => ({
    ...(await importOriginal<object>()),
    neverStarts: () => false,
  }));
  expect((await brokenBySample()).join('\n')).toContain('closing mark at a start');
}, 60_000);

it('finds the lines of a composer that fills them to nine tenths', async () => {
  vi.doMock('../src/typeset/line/justify.js', async (importOriginal) => {
    const original = await importOriginal<typeof import('../src/typeset/line/justify.js')>();
    return {
      ...original,
      justify: (...[items, from, to, left]: Parameters<typeof original.justify>) =>
        original.justify(items, from, to, left * 0.9),
    };
  });
  expect((await brokenBySample()).join('\n')).toContain('right edge');
}, 60_000);
