import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIssues } from '../src/build.js';
import { nodeHost } from '../src/host/node-host.js';
import { scanWorkspace } from '../src/read/scan-workspace.js';
import { figuresOf } from './figures/figures.js';
import { brokenLimits } from './figures/limits.js';
import { sourceArticles } from './figures/source.js';

const packageRoot = join(import.meta.dirname, '..');
const { files } = nodeHost(packageRoot);
const names = scanWorkspace(files, packageRoot).value.issues;
const looks = [undefined, 'official', 'compact'] as const;

describe.each(looks)('the samples in the theme %s', (theme) => {
  const out = mkdtempSync(join(tmpdir(), 'bulletin-typography-'));
  const reports = new Map<string, Uint8Array>();

  beforeAll(async () => {
    const options = { formats: ['pdf'], out, unchanged: 'render', stopAt: 'error' } as const;
    const themed = theme === undefined ? options : { ...options, theme };
    for await (const built of buildIssues(nodeHost(packageRoot), packageRoot, names, themed))
      expect(built).toMatchObject({ state: 'built' });
    for (const { folder, series, number } of names) {
      const stem = `${series}-${String(number).padStart(3, '0')}`;
      const inside = folder.slice('bulletins/'.length);
      reports.set(folder, readFileSync(join(out, inside, `${stem}.pdf`)));
    }
  }, 120_000);

  afterAll(() => rmSync(out, { recursive: true }));

  it.each(names.map(({ folder }) => folder))('keep the limits: %s', async (folder) => {
    const articles = sourceArticles(join(packageRoot, folder));
    expect(articles?.length).toBeGreaterThan(0);
    const figures = await figuresOf(reports.get(folder) ?? new Uint8Array(), articles);
    expect(brokenLimits(figures)).toEqual([]);
    // Lines that nothing but a gap would fill stand beside a long address or name.
    expect(figures.short.length).toBeLessThanOrEqual(1);
    expect(figures.filled).toBeGreaterThan(40);
    expect(figures.text.gaps).toBeGreaterThan(2000);
  });
});
