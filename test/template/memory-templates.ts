import type { Format, LayoutFiles, TemplateFile } from '../../src/template/layout-files.js';

/** A layout called `test` out of texts by the names of their files: `report.md.hbs`, `partials/x.hbs`. */
export function layoutOf(texts: Readonly<Record<string, string>>): LayoutFiles {
  const reports = new Map<Format, TemplateFile>();
  const partials = new Map<string, TemplateFile>();
  for (const [path, text] of Object.entries(texts)) {
    const bytes = new TextEncoder().encode(text);
    const file = { file: `templates/test/${path}`, bytes, text };
    const format = /^report\.(md|html|pdf)\.hbs$/.exec(path)?.[1];
    if (format === 'md' || format === 'html' || format === 'pdf') reports.set(format, file);
    else partials.set(path.replace(/^partials\//, '').replace(/\.hbs$/, ''), file);
  }
  return { name: 'test', reports, partials, files: [...reports.values(), ...partials.values()] };
}
