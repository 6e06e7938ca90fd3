import runtime from 'handlebars/dist/cjs/handlebars.runtime.js';
import type { Outcome } from '../model/diagnostic.js';
import { prepareEnvironment } from './environment.js';
import { fillLayout, type Layout, type OpenedTemplate } from './fill-layout.js';
import type { LayoutFiles, TemplateFile } from './layout-files.js';
import { type ReadyTemplate, readyTemplates } from './ready-templates.js';

/**
 * Makes a layout without Handlebars' compiler, of templates that are all compiled already: built-in
 * ones, none of which a workspace replaces. Undefined where one is not, and where one calls a
 * partial that the layout has not: only the compiler knows the place of the call.
 */
export function openReadyLayout(files: LayoutFiles): Layout | undefined {
  const ready = new Map<TemplateFile, ReadyTemplate>();
  for (const file of files.files) {
    const template = readyTemplates.get(file.text);
    if (template?.partials.every((name) => files.partials.has(name)) !== true) return undefined;
    ready.set(file, template);
  }

  return fillLayout(files, () => {
    const environment = runtime.create();
    prepareEnvironment(environment);
    return {
      environment,
      open(file): Outcome<OpenedTemplate> {
        const template = ready.get(file);
        if (template === undefined) throw new Error(`${file.file} is no file of its layout`);
        const fill = environment.template(template.specification);
        return { value: { fill, partials: template.partials }, diagnostics: [] };
      },
    };
  });
}
