// Lets a script without a compiler use a TypeScript module of the project: bundles it on the way.

import { mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const project = join(import.meta.dirname, '..', '..');

/** Imports a TypeScript module, named relative to the project. */
export async function loadSource(module) {
  // Beside the packages, where what it imports is found.
  const folder = join(project, 'node_modules', '.cache', 'bulletin-scripts');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${basename(module, '.ts')}-${process.pid}.mjs`);
  await build({
    entryPoints: [join(project, module)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}
