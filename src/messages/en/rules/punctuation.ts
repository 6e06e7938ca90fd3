import type { Catalogue } from '../../catalogue.js';
import { quoted } from '../../quoted.js';

/** Findings of the rules about characters and punctuation. */
export const punctuationFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../../zh/rules/punctuation.js').punctuationFindings
> = {
  'half-width-mark': ({ sample, count }) => ({
    message: `${quoted(sample)} has a half-width mark${count > 1 ? `, one of ${count} in this passage` : ''}`,
    help: 'Chinese text takes full-width marks: ，：；（）？！。',
  }),
  'quotes-mixed': ({ kind, mark, count, sample }) => {
    const all = count > 1 ? `, one of ${count} in this passage` : '';
    switch (kind) {
      case 'straight':
        return {
          message: `${quoted(sample)} has a straight quotation mark ${mark}${all}`,
          help: 'Chinese text uses “ ”, and ‘ ’ within them',
        };
      case 'turned':
        return {
          message: `${quoted(sample)} has a quotation mark ${mark} that faces the wrong way${all}`,
          help: 'Open with “ and close with ”',
        };
      case 'nested':
        return {
          message: `${quoted(sample)} has double quotation marks within double ones${all}`,
          help: 'Use ‘ ’ within “ ”',
        };
      case 'corner':
        return {
          message: `${quoted(sample)} is quoted with 「」 beside “ ” in one passage${all}`,
          help: 'Horizontal Chinese text uses “ ”, and ‘ ’ within them',
        };
    }
  },
  'stop-after-mark': ({ marks, kept, sample }) => ({
    message: `${quoted(sample)}: ${marks} stand side by side`,
    help: `One of them is enough, most likely ${kept}`,
  }),
  'doubled-word': ({ word, sample }) => ({
    message: `${quoted(sample)}: “${word}” is typed twice`,
    help: `Delete the second “${word}”`,
  }),
  'traditional-character': ({ characters, simplified, sample, count }) => ({
    message: `“${characters}” in ${quoted(sample)} is written in traditional characters${count > characters.length ? `, ${count} characters in this passage` : ''}`,
    help: `Write “${simplified}”${count > characters.length ? ', and the others likewise' : ''}; if a name is meant to be traditional, turn this rule off here`,
  }),
  'multiplication-sign': ({ sign, sample }) => ({
    message: `${quoted(sample)} has ${sign} in place of a multiplication sign`,
    help: 'Write ×',
  }),
  'comma-between-quotes': ({ sample, count }) => ({
    message: `${quoted(sample)} has a 、 between titles or quotations${count > 1 ? `, one of ${count} in this passage` : ''}`,
    help: 'Delete it: the marks of the titles or quotations already separate them',
  }),
  'bracket-unclosed': ({ fault, mark, partner, sample }) => {
    switch (fault) {
      case 'unclosed':
        return {
          message: `${quoted(sample)}: no ${partner} follows ${mark}`,
          help: `Add ${partner}, or delete ${mark}`,
        };
      case 'unopened':
        return {
          message: `${quoted(sample)}: no ${partner} comes before ${mark}`,
          help: `Add ${partner}, or delete ${mark}`,
        };
      case 'mixed':
        return {
          message: `${quoted(sample)}: one of ${mark} and ${partner} is half-width, the other full-width`,
          help: 'Use full-width ones: （）',
        };
    }
  },
};
