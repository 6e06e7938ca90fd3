import type { Files } from '../host/host.js';
import type { Diagnostic, Outcome, Place } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import { isLookName } from '../model/look-name.js';
import { nearest } from '../model/nearest.js';
import { type Format, formats, type LayoutFiles, type TemplateFile } from './layout-files.js';
import { type TemplateFolder, templateFolder } from './template-folder.js';

/** Holds the partials that all layouts share, so no layout can have its name. */
const sharedPartials = 'partials';

/**
 * Reads the layout `name`: `templates/<name>/report.{md,html,pdf}.hbs`, and the partials in
 * `templates/<name>/partials/` and `templates/partials/`, where the layout's own win. A layout that
 * there is not is a finding at `place` (the series' `layout` key) that names the nearest known one.
 * A name is looked up among the folders of `templates/`, so it can never be a path.
 */
export function loadLayout(
  files: Files,
  packageRoot: string,
  workspaceRoot: string,
  name: string,
  place: Place,
): Outcome<LayoutFiles | undefined> {
  const diagnostics: Diagnostic[] = [];
  const folder = templateFolder(files, packageRoot, workspaceRoot, (found) =>
    diagnostics.push(found),
  );
  const known = folder.folders().filter((other) => isLookName(other) && other !== sharedPartials);
  if (!known.includes(name)) {
    const near = nearest(name, known);
    diagnostics.push(finding('layout-unknown', place, { layout: name, near, known }));
    return { value: undefined, diagnostics };
  }
  const reports = new Map<Format, TemplateFile>();
  for (const format of formats) {
    const file = folder.read(`${name}/report.${format}.hbs`);
    if (file !== undefined) reports.set(format, file);
  }
  const partials = new Map([
    ...readPartials(folder, sharedPartials),
    ...readPartials(folder, `${name}/partials`),
  ]);
  const all = [...reports.values(), ...partials.values()];
  return { value: { name, reports, partials, files: all }, diagnostics };
}

function readPartials(folder: TemplateFolder, path: string): Map<string, TemplateFile> {
  const partials = new Map<string, TemplateFile>();
  for (const name of folder.names(path)) {
    const file = name.endsWith('.hbs') ? folder.read(`${path}/${name}`) : undefined;
    if (file !== undefined) partials.set(name.slice(0, -'.hbs'.length), file);
  }
  return partials;
}
