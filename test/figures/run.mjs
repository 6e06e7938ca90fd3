// Prints the figures of reports: `npm run figures -- FILE.pdf…`. Bundles its TypeScript first.
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = import.meta.dirname;
const folder = mkdtempSync(join(tmpdir(), 'bulletin-figures-'));
const outfile = join(folder, 'figures.mjs');
try {
  symlinkSync(join(here, '../../node_modules'), join(folder, 'node_modules'), 'junction');
  await build({
    entryPoints: [join(here, 'main.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    packages: 'external',
    platform: 'node',
    target: 'node20',
  });
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(folder, { recursive: true });
}
