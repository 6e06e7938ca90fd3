import type { Catalogue } from '../catalogue.js';

const kinds = {
  length:
    'It takes a number with a unit, as 12pt, 37mm, 1.5cm, 1in or 2em, or a Chinese size, as 三号',
  share: 'It takes a percentage: 60%',
  colour: "It takes a colour in quotation marks: '#c00000'",
  'page-size': 'It takes A3, A4, A5, B5, letter, legal, or width × height: 210mm × 297mm',
  text: 'It takes text',
};

/** A length in pt, short enough to be read. */
const pt = (length: number): string => `${Math.round(length * 10) / 10}pt`;

/** As many missing keys as are named. */
const mostKeys = 5;

const meant = (near: string | undefined): string =>
  near === undefined ? '' : `Did you mean ${near}? `;

/** Findings about themes. */
export const themeFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../zh/theme.js').themeFindings
> = {
  'theme-missing': ({ name, known, near }) => ({
    message: `There is no theme ${name}`,
    help: `${meant(near)}Themes to choose from: ${known.join(', ')}`,
  }),
  'theme-unknown-key': ({ key, near, known }) => ({
    message: `A theme has no key ${key}`,
    help: near === undefined ? `Known here: ${known.join(', ')}` : meant(near).trim(),
  }),
  'theme-no-value': ({ key }) => ({
    message: `${key} has no value`,
    help: "Write one behind the colon; a colour needs quotation marks ('#c00000'), or its # starts a comment",
  }),
  'theme-bad-value': ({ key, text, kind }) => ({
    message: `${key} cannot be “${text}”`,
    help: kinds[kind],
  }),
  'theme-unknown-word': ({ key, text, words, near }) => ({
    message: `${key} cannot be “${text}”`,
    help: `${meant(near)}It takes one of: ${words.join(', ')}`,
  }),
  'theme-unknown-colour': ({ key, text, names, near }) => ({
    message: `${key} cannot be “${text}”: no colour, and no name among the colours`,
    help: `${meant(near)}It takes '#c00000' in quotation marks, or one of the theme's colours: ${names.join(', ')}`,
  }),
  'theme-out-of-bounds': ({ key, text, low, high }) => ({
    message: `${key} is out of bounds with ${text}`,
    help:
      high <= 1
        ? `It lies between ${low * 100}% and ${high * 100}%`
        : `It lies between ${pt(low)} and ${pt(high)}`,
  }),
  'theme-no-room': ({ key, room, least }) => ({
    message: `With this ${key}, margins and indents leave ${pt(room)}: no room for type`,
    help: `Type needs ${pt(least)}: take a larger sheet, or smaller margins, indents or type`,
  }),
  'theme-like-circle': ({ style, like }) => ({
    message: `The style ${style} is like ${like}, which leads back to it`,
    help: 'Remove one of the two “like”',
  }),
  'theme-extends-circle': ({ name }) => ({
    message: `Following extends leads round in a circle, back to the theme ${name}`,
    help: 'Extend another theme, such as base; only a built-in theme can be extended by one of its own name',
  }),
  'theme-incomplete': ({ keys }) => ({
    message: `The theme does not say ${keys.slice(0, mostKeys).join(', ')}${keys.length > mostKeys ? ` and ${keys.length - mostKeys} more` : ''}`,
    help: 'Write “extends: base” in it, also in a base.yaml copied from an older version: what a theme leaves out then comes from the built-in base theme',
  }),
};
