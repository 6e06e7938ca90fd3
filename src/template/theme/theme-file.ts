import { join } from 'node:path';
import type { Files } from '../../host/host.js';
import type { TemplateFile } from '../layout-files.js';

/** A theme's file as it was found. */
export interface ThemeFile extends TemplateFile {
  /** Absolute; tells a workspace's file from the built-in one of the same name. */
  readonly path: string;
}

/** No theme is longer, in bytes; what is, is something else. */
const sizeLimit = 1_000_000;

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
  if (!/^[\p{L}\p{N}_-]+$/u.test(name)) return undefined;
  for (const file of [`templates/${name}.yaml`, `templates/${name}/theme.yaml`]) {
    for (const root of roots) {
      const path = join(root, file);
      if (taken.some((other) => other.path === path)) continue;
      const found = files.readGuarded(root, path, sizeLimit);
      if (found.kind !== 'file') continue;
      return { file, path, bytes: found.bytes, text: new TextDecoder().decode(found.bytes) };
    }
  }
  const isLayout = roots.some(
    (root) => files.stat(join(root, 'templates', name, 'report.pdf.hbs'))?.kind === 'file',
  );
  return isLayout && name !== 'base' ? findThemeFile(files, roots, 'base', taken) : undefined;
}

/** The names of all themes that there are, in UTF-16 order. */
export function themeNames(files: Files, roots: readonly string[]): readonly string[] {
  const names = new Set<string>();
  for (const root of roots) {
    const folder = join(root, 'templates');
    for (const { name } of files.list(folder) ?? []) {
      const theme = name.endsWith('.yaml') ? name.slice(0, -'.yaml'.length) : undefined;
      const isLayout = files.stat(join(folder, name, 'theme.yaml'))?.kind === 'file';
      if (theme !== undefined || isLayout) names.add(theme ?? name);
    }
  }
  return [...names].sort();
}
