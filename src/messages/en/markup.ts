import type { Catalogue } from '../catalogue.js';

const meant = (near: string | undefined): string =>
  near === undefined ? '' : `Did you mean ${near}? `;

/** Findings about the elements that a PDF template is made of. */
export const markupFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../zh/markup.js').markupFindings
> = {
  'markup-syntax': ({ problem, before }) => ({
    message: `The PDF template, filled in, is not well-formed XML: ${problem}`,
    help: `It breaks behind “${before}”: close every <tag> with </tag>, write & as &amp; and < as &lt;`,
  }),
  'markup-doctype': () => ({
    message: 'A PDF template has no <!DOCTYPE>',
    help: 'Remove it; the template starts with <document>',
  }),
  'markup-unknown-element': ({ element, near, known }) => ({
    message: `PDF templates have no element <${element}>`,
    help: `${meant(near)}The elements are: ${known.join(', ')}`,
  }),
  'markup-misplaced': ({ element, parent, parents }) => ({
    message:
      parent === undefined
        ? `<${element}> cannot be the outermost element`
        : `<${element}> cannot stand in <${parent}>`,
    help:
      parent === undefined
        ? 'Put the whole template into a <document>'
        : `It can stand in: ${parents.join(', ')}`,
  }),
  'markup-unknown-attribute': ({ element, attribute, near }) => ({
    message: `<${element}> has no attribute ${attribute}`,
    help: near === undefined ? 'Remove it' : meant(near).trim(),
  }),
  'markup-no-attribute': ({ element, attribute }) => ({
    message: `<${element}> lacks the attribute ${attribute}`,
    help: `Write <${element} ${attribute}="…">`,
  }),
  'markup-stray-text': ({ element, text }) => ({
    message: `“${text}” stands right in <${element}>`,
    help: 'Put text into an element that holds text, such as <paragraph>',
  }),
  'markup-unknown-article': ({ element, anchor }) => ({
    message: `<${element}> names an article “${anchor}” that the issue does not have`,
    help: 'Name an article by its anchor: {{anchor}}',
  }),
  'markup-bad-link': ({ href }) => ({
    message: `<a> cannot link to “${href}”`,
    help: 'Write a URL that starts with http:// or https://, or # and an article’s anchor',
  }),
};
