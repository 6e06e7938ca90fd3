import Handlebars from 'handlebars';
import type { Outcome } from '../model/diagnostic.js';
import { checkTemplate } from './check-template.js';
import { compileOptions, helperNames, prepareEnvironment } from './environment.js';
import { syntaxFinding } from './fault.js';
import { fillLayout, type Layout, type OpenedTemplate } from './fill-layout.js';
import type { FormatContext } from './format-context.js';
import type { LayoutFiles, TemplateFile } from './layout-files.js';
import { makeStrict } from './strict-compiler.js';

/** Makes a layout of templates of any origin: each is read, checked and compiled. */
export function openLayout(files: LayoutFiles): Layout {
  const known = {
    helpers: helperNames,
    partials: [...files.partials.keys()],
    partialFolders: [`templates/${files.name}/partials`, 'templates/partials'],
  };
  return fillLayout(files, () => {
    const environment = compilingEnvironment();
    return {
      environment,
      open(template): Outcome<OpenedTemplate> {
        const parsed = parsedTemplate(environment, template);
        const calls = checkTemplate(template.file, parsed.value, known);
        const fill = environment.compile<FormatContext>(parsed.value, compileOptions);
        const diagnostics = [...parsed.diagnostics, ...calls.diagnostics];
        return { value: { fill, partials: calls.partials }, diagnostics };
      },
    };
  });
}

/** A Handlebars of its own, strict, with our helpers alone. */
export function compilingEnvironment(): typeof Handlebars {
  const environment = Handlebars.create();
  makeStrict(environment);
  prepareEnvironment(environment);
  return environment;
}

/** The syntax tree of a template; an empty one where it cannot be read. */
function parsedTemplate(
  environment: typeof Handlebars,
  template: TemplateFile,
): Outcome<hbs.AST.Program> {
  try {
    return { value: environment.parse(template.text), diagnostics: [] };
  } catch (thrown) {
    const diagnostics = [syntaxFinding(template.file, thrown)];
    return { value: environment.parse(''), diagnostics };
  }
}
