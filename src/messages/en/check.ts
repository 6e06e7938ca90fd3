import type { Catalogue } from '../catalogue.js';
import type { BaselineShape } from '../zh/check.js';

const shapes: Record<BaselineShape, string> = {
  whole: 'a group that holds "version" and "findings"',
  object: '{ … }',
  list: '[ … ]',
};

const again = 'or delete it, and run bulletin check --update-baseline to make it again';

/** Findings of check/ about itself: its settings, rules that fail, mending, and what is known of old. */
export const checkFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../zh/check.js').checkFindings
> = {
  'rule-unknown': ({ name, nearest }) => ({
    message: `There is no rule “${name}”`,
    help: `${nearest ? `Did you mean “${nearest}”? ` : ''}bulletin check --rules lists all rules`,
  }),
  'rule-setting': ({ name, found }) => ({
    message: {
      text: `The rule “${name}” cannot be set to “${found.text}”`,
      empty: `The rule “${name}” is set to nothing`,
      list: `The rule “${name}” is set to a list and takes one word`,
      mapping: `The rule “${name}” is set to a group of values and takes one word`,
    }[found.kind],
    help: 'Write off, info, warning or error',
  }),
  'rule-fixed': ({ name }) => ({
    message: `“${name}” is an error that keeps the report from being made; it can be neither turned off nor lowered`,
    help: 'Delete this line, and fix what the error points at',
  }),
  'switch-unknown': ({ text }) => ({
    message: `This comment is not understood and does nothing: “${text}”`,
    help: 'To turn rules off, write <!-- bulletin-disable rule-name -->; to turn them on again, <!-- bulletin-enable -->',
  }),
  'rule-failed': ({ name }) => ({
    message: `The rule “${name}” failed here and did not finish; the others did`,
    help: 'This is a bug of the program: please report what follows',
  }),
  'mend-encoding': () => ({
    message: 'This file is not UTF-8 and was not fixed',
    help: 'Save it as UTF-8 in your editor, and run the command again',
  }),
  'mend-link': () => ({
    message: 'This is a symbolic link and was not fixed',
    help: 'Edit the file that it points to, or put that file in its place',
  }),
  'baseline-broken': ({ found }) => ({
    message:
      found === ''
        ? 'baseline.json ends too early, here'
        : `“${found}” in baseline.json is not JSON`,
    help: `Check the quotation marks, commas and brackets before it; ${again}`,
  }),
  'baseline-shape': ({ expected }) => ({
    message: `This part of baseline.json should be ${shapes[expected]}`,
    help: `The program writes this file; do not edit it; ${again}`,
  }),
  'baseline-version': ({ version, known }) => ({
    message: `baseline.json has version ${version}; this program only knows version ${known}`,
    help: `Use the version of the program that wrote it; ${again}`,
  }),
};
