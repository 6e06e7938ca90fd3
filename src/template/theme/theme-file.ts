import { join } from 'node:path';
import type { Files } from '../../host/host.js';
import { isLookName } from '../../model/look-name.js';

/** Where a theme's file was found. */
export interface ThemeFile {
  /** The workspace's or the package's folder; absolute. */
  readonly root: string;
  /** Relative to it: `templates/weekly/theme.yaml`. */
  readonly file: string;
}

/**
 * The file of the theme `name`: `templates/<name>.yaml`, or the layout `name`'s own
 * `templates/<name>/theme.yaml`; each looked for in the first of `roots` (the workspace) before the
 * next (the package). Files in `taken` are passed over, so that a workspace's theme that extends
 * its own name extends the built-in one. A layout without a theme of its own has the base theme.
 * Undefined where there is none.
 */
export function findThemeFile(
  files: Files,
  roots: readonly string[],
  name: string,
  taken: readonly ThemeFile[],
): ThemeFile | undefined {
  // A name, never a path: nothing beside `templates/` can be reached.
  if (!isLookName(name)) return undefined;
  for (const file of [`templates/${name}.yaml`, `templates/${name}/theme.yaml`]) {
    for (const root of roots) {
      const isTaken = taken.some((other) => other.root === root && other.file === file);
      if (!isTaken && isThere(files, root, file)) return { root, file };
    }
  }
  const isLayout = roots.some((root) => isThere(files, root, `templates/${name}/report.pdf.hbs`));
  return isLayout && name !== 'base' ? findThemeFile(files, roots, 'base', taken) : undefined;
}

/** The names of all themes that {@link findThemeFile} finds, in UTF-16 order. */
export function themeNames(files: Files, roots: readonly string[]): readonly string[] {
  const entries = roots.flatMap((root) => files.list(join(root, 'templates')) ?? []);
  const names = new Set(entries.map(({ name }) => name.replace(/\.yaml$/, '')));
  return [...names].filter((name) => findThemeFile(files, roots, name, []) !== undefined).sort();
}

function isThere(files: Files, root: string, file: string): boolean {
  return files.stat(join(root, file))?.kind === 'file';
}
