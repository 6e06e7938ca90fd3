import { dirname, join } from 'node:path';
import type { Files } from '../host/host.js';

/** The workspace that the folder `from` lies in: the nearest one, going up, that holds `bulletins/`; undefined where none does. Absolute. */
export function findWorkspace(files: Files, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (files.stat(join(folder, 'bulletins'))?.kind === 'folder') return folder;
    if (dirname(folder) === folder) return undefined;
  }
}
