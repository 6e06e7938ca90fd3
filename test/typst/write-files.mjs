import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Puts an issue's source and pictures into a folder, as `issue.typ` and beside it. */
export function writeFiles(folder, { source, pictures }) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'issue.typ'), source);
  for (const [path, bytes] of pictures) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
