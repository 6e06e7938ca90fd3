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
  'letters-unjoined': () => ({
    message: 'The Arabic letters of this paragraph are printed one by one, not joined',
    help: 'Have someone look at it who reads the script; else use a translation or a picture',
  }),
  'picture-too-thin': (values) => ({
    message: `The picture is so long and thin (${values.width} × ${values.height} pixels) that on the page it can hardly be seen`,
    help: 'Cut it into several, or take one of a less extreme shape',
  }),
  'table-too-wide': (values) => ({
    message: `A table of ${values.columns} columns does not fit; its type was reduced to ${values.percent}%`,
    help: 'Use fewer columns, or make several tables of it',
  }),
  'table-in-parts': (values) => ({
    message: `A table of ${values.columns} columns is too wide for the page; it was set in ${values.parts} parts, one below the other, each with the first column`,
    help: 'To keep it in one piece, use fewer columns',
  }),
  'table-words-cut': (values) => ({
    message: `A table of ${values.columns} columns has no room for its long words or addresses; they were broken`,
    help: 'Use fewer columns or shorter words; an address can be made a link',
  }),
};
