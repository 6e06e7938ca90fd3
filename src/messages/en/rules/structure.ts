import type { Catalogue } from '../../catalogue.js';
import { quoted } from '../../quoted.js';

/** Findings of the rules about headings, paragraphs, pictures and tables. */
export const structureFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../../zh/rules/structure.js').structureFindings
> = {
  'heading-skipped': ({ marks, above }) => ({
    message: `A heading level is skipped: “${marks}” comes after “${above}”`,
    help: `Make it “${above}#”, and the other headings of its level too`,
  }),
  'heading-empty': ({ marks }) => ({
    message: `The heading “${marks}” has no text`,
    help: 'Write the heading, or delete the line',
  }),
  'heading-numbered': ({ number }) => ({
    message: `The heading begins with a typed number “${number}”, which looks like the number of an article`,
    help: 'Delete the number; number headings with “一、” or “（一）”; if it is an item of a list, delete the # before it',
  }),
  'picture-without-alt': ({ alt }) => ({
    message:
      alt === ''
        ? 'The picture has no alternative text'
        : `The alternative text ${quoted(alt)} does not say what the picture shows`,
    help: 'Say between ![ and ] what the picture shows, for those who cannot see it: ![Bar chart: beds of three hospitals](…)',
  }),
  'paragraph-cut': ({ before, after, kind }) => ({
    message: {
      cut: `The paragraph looks cut in two by a page break: ${quoted(`…${before}`)} ${quoted(`${after}…`)}`,
      unended: `The paragraph breaks off at ${quoted(`…${before}`)}, in the middle of a sentence`,
    }[kind],
    help: {
      cut: 'Delete the empty line in between, so that they are one paragraph',
      unended: `If the next one, ${quoted(`${after}…`)}, continues the sentence, join them; if not, end this one with a full stop`,
    }[kind],
  }),
  'table-row-short': ({ cells, columns }) => ({
    message: `This row of the table has ${cells} cells, but its head has ${columns}`,
    help: 'Add the missing cells, empty ones with a | as well; if the line is not part of the table, leave an empty line before it',
  }),
};
