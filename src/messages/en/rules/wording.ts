import type { Catalogue } from '../../catalogue.js';
import { quoted } from '../../quoted.js';

/** Findings of the rules about one thing written two ways. */
export const wordingFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../../zh/rules/wording.js').wordingFindings
> = {
  'term-spelling': ({ text, right }) => ({
    message: `${quoted(text)} should be written ${quoted(right)}`,
    help: 'Write it as terms.yaml has it; if it is right here, correct terms.yaml',
  }),
  'date-style-mixed': ({ text, other }) => ({
    message: `A date is written “${text}”, others in the text like “${other}”`,
    help: 'Write all dates of an article in one way, preferably like “2021年4月9日”',
  }),
  'number-style-mixed': ({ text, other }) => ({
    message: `A number is written “${text}”, others in the text like “${other}”`,
    help: 'Write all numbers of one kind in an article in one way',
  }),
  'spacing-mixed': ({ text, spaced, unspaced }) => ({
    message: `“${text}”: between Chinese and Latin letters or digits ${spaced} places have a space, ${unspaced} have none`,
    help: 'Make it one way throughout: a space everywhere, or nowhere',
  }),
  'name-two-ways': ({ text, other }) => ({
    message: `${quoted(text)} and ${quoted(other)} look like one name written two ways`,
    help: 'Compare with the source and correct the wrong one; if they are two names, leave them',
  }),
  'sum-mismatch': ({ whole, parts, sum }) => ({
    message: `The total is “${whole}”, but the parts add up to ${sum} (${parts})`,
    help: 'Compare the numbers with the source; if more parts are left out, say “其中” in front',
  }),
};
