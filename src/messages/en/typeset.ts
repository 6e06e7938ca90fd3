import type { Catalogue } from '../catalogue.js';

/** Findings of typeset/. */
export const typesetFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../zh/typeset.js').typesetFindings
> = {
  'character-missing': (values) => ({
    message: `No font has “${values.character}” (${values.code}); 〓 was printed in its place`,
    help: 'Write it in another way, or with a character that means the same',
  }),
  'table-too-wide': (values) => ({
    message: `A table of ${values.columns} columns does not fit; its type was reduced to ${values.percent}%`,
    help: 'Use fewer columns, or make several tables of it',
  }),
};
