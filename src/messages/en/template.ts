import type { Catalogue } from '../catalogue.js';

/** Findings of template/, but for themes. */
export const templateFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../zh/template.js').templateFindings
> = {
  'layout-unknown': (values) => ({
    message: `There is no layout called “${values.layout}”`,
    help: values.near
      ? `Did you mean “${values.near}”?`
      : `Layouts are: ${values.known.join(', ')}; your own go into templates/, one folder each`,
  }),
  'template-missing': (values) => ({
    message: `The layout “${values.layout}” has no template for ${values.format}`,
    help: `Add report.${values.format}.hbs to the layout's folder, or leave this format out`,
  }),
  'template-unreadable': (values) => ({
    message: {
      outside: 'This template leads out of the workspace and was not read',
      irregular: 'This template is no regular file and was not read',
      forbidden: 'The template may not be read; the built-in one is used',
      'too-large': 'This template is too large and was not read',
      'not-utf8': 'This template is not UTF-8 and was not read',
    }[values.reason],
    help: {
      outside: 'Put the file itself into templates/ instead of a link that leads out',
      irregular: 'Replace it with a plain text file',
      forbidden: 'Give yourself the right to read the file',
      'too-large': 'A template may have 1 MB at most',
      'not-utf8': 'Save it as UTF-8 in your editor',
    }[values.reason],
  }),
  'template-syntax': (values) => ({
    message: `The template cannot be read here: ${values.detail}`,
    help: 'See that every {{ has its }}, and every {{#if}} and {{#each}} its {{/if}} and {{/each}}',
  }),
  'template-unknown-name': (values) => ({
    message: `The template uses “${values.name}”, but there is no such name here`,
    help: values.near
      ? `Did you mean “${values.near}”?`
      : 'The names that there are stand in the documentation of templates',
  }),
  'template-unknown-helper': (values) => ({
    message: `The template calls “${values.name}”, but there is no such helper`,
    help: values.near
      ? `Did you mean “${values.near}”?`
      : 'Helpers are: if, unless, each, with, date, eq',
  }),
  'template-unknown-partial': (values) => ({
    message: `The template calls the partial “${values.name}”, but there is no such file`,
    help: `${values.near ? `Did you mean “${values.near}”? If not, add` : 'Add'} the file ${values.files.join(' or ')}`,
  }),
  'template-helper-use': (values) => ({
    message: `The template does not use “${values.helper}” as it is meant`,
    help: `Write: ${values.usage}`,
  }),
  'template-endless': () => ({
    message: 'The partials of the template call each other endlessly',
    help: 'See whether a partial calls itself, directly or through others',
  }),
  'template-failed': (values) => ({
    message: `The template fails here: ${values.detail}`,
    help: 'Compare this line with the documentation of templates',
  }),
};
