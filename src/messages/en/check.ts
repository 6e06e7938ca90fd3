import type { Catalogue } from '../catalogue.js';

/** Findings of check/ about itself: its settings, and rules that fail. */
export const checkFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../zh/check.js').checkFindings
> = {
  'rule-unknown': ({ name, nearest }) => ({
    message: `There is no rule “${name}”`,
    help: `${nearest ? `Did you mean “${nearest}”? ` : ''}bulletin check --rules lists all rules`,
  }),
  'rule-setting': ({ name, text }) => ({
    message: `The rule “${name}” cannot be set to “${text}”`,
    help: 'Write off, info, warning or error',
  }),
  'rule-fixed': ({ name }) => ({
    message: `“${name}” is an error that keeps the report from being made; it cannot be turned off or lowered`,
    help: 'Delete this line, and mend what the error points at',
  }),
  'rule-failed': ({ name }) => ({
    message: `The rule “${name}” failed here and was not finished; the others were`,
    help: 'This is a bug of the program: please report what follows',
  }),
  'mend-encoding': () => ({
    message: 'This file is not UTF-8 and was not mended',
    help: 'Save it as UTF-8 in your editor, and run the command again',
  }),
  'mend-link': () => ({
    message: 'This is a symbolic link and was not mended',
    help: 'Mend the file that it leads to, or put that file in its place',
  }),
};
