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
          help: 'Chinese text quotes with “ ”, and with ‘ ’ within them',
        };
      case 'turned':
        return {
          message: `${quoted(sample)} has a quotation mark ${mark} that is turned the wrong way${all}`,
          help: 'Open with “ and close with ”',
        };
      case 'nested':
        return {
          message: `${quoted(sample)} has double quotation marks within double ones${all}`,
          help: 'Quote with ‘ ’ within “ ”',
        };
      case 'corner':
        return {
          message: `${quoted(sample)} is quoted with 「」 beside “ ” in one passage${all}`,
          help: 'Horizontal Chinese text quotes with “ ”, and with ‘ ’ within them',
        };
    }
  },
  'stop-after-mark': ({ marks, kept, sample }) => ({
    message: `${quoted(sample)}: ${marks} stand side by side`,
    help: `One of them is enough, here ${kept} most likely`,
  }),
  'doubled-word': ({ word, sample }) => ({
    message: `${quoted(sample)}: “${word}” stands twice`,
    help: `Delete the second “${word}”`,
  }),
  'traditional-character': ({ characters, simplified, sample, count }) => ({
    message: `“${characters}” in ${quoted(sample)} is traditional writing${count > characters.length ? `, ${count} characters in this passage` : ''}`,
    help: `Write “${simplified}”${count > characters.length ? ', and the others so, too' : ''}; where a name is meant to be traditional, turn this off`,
  }),
  'multiplication-sign': ({ sign, sample }) => ({
    message: `${quoted(sample)} has ${sign} in place of a multiplication sign`,
    help: 'Write ×',
  }),
  'comma-between-quotes': ({ sample, count }) => ({
    message: `${quoted(sample)} has a 、 between titles or quotations${count > 1 ? `, one of ${count} in this passage` : ''}`,
    help: 'Delete it: the marks of the titles or quotations part them already',
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
          message: `${quoted(sample)}: no ${partner} stands before ${mark}`,
          help: `Add ${partner}, or delete ${mark}`,
        };
      case 'mixed':
        return {
          message: `${quoted(sample)}: of ${mark} and ${partner} one is half-width, the other full-width`,
          help: 'Use full-width ones: （）',
        };
    }
  },
};
