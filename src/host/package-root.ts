import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unlessCode } from './host-error.js';

/** The folder of the program's own package: the nearest one above this file that holds its package.json. */
export function packageRoot(): string {
  let folder = import.meta.dirname;
  while (!isOurPackage(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`no package above ${import.meta.dirname}`);
    folder = above;
  }
  return folder;
}

function isOurPackage(manifest: string): boolean {
  const text = unlessCode(['ENOENT'], '{}', () => readFileSync(manifest, 'utf8'));
  return JSON.parse(text).name === 'bulletin-compiler';
}
