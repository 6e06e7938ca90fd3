import type { Catalogue } from '../catalogue.js';

/** Findings of typeset/. */
export const typesetFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../zh/typeset.js').typesetFindings
> = {
  'character-missing': (values) => ({
    message: `no font has “${values.character}” (${values.code}); 〓 was printed in its place`,
    help: 'write it in another way, or put a font file that has it into the fonts/ folder of the workspace',
  }),
  'table-too-wide': (values) => ({
    message: `a table of ${values.columns} columns does not fit; its type was reduced to ${values.percent}%`,
    help: 'use fewer columns, or make several tables of it',
  }),
};
