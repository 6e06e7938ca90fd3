import type { Catalogue } from '../catalogue.js';

const reasons = {
  format: ['is no TTF, OTF or TTC font', 'Take the font as a TTF, OTF or TTC file'],
  woff: ['is a WOFF font for web pages, which a PDF cannot hold', 'Convert it to TTF or OTF'],
  variable: [
    'is a variable font, of which only the lightest (or default) weight would be printed',
    'Download the static version of the font: one file for each weight',
  ],
  broken: ['is damaged, or lacks a part that it needs', 'Download or copy the font file again'],
  'no-unicode': [
    'has no Unicode character table that says which glyph is which character',
    'Take a newer font, or a newer version of this one',
  ],
  restricted: [
    'has a licence that bars it from documents (fsType “restricted”)',
    'Take a font that may be embedded, or get a licensed version from its maker',
  ],
  'bitmap-only': [
    'has a licence for bitmaps alone in documents, not for outlines (fsType, bit 9)',
    'Take a font whose outlines may be embedded',
  ],
  missing: [
    'cannot be opened: what the link points to is gone',
    'Put the font file itself into fonts/',
  ],
  outside: [
    'is a link that leads out of the workspace, and is not read',
    'Copy the font file itself into fonts/',
  ],
  irregular: ['is no regular file', 'Put the font file itself into fonts/'],
  'too-large': ['is over 256 MB', 'Take a file with the wanted font alone'],
  forbidden: ['may not be read', 'Change its permissions so that you can read it'],
} satisfies Record<string, readonly [problem: string, help: string]>;

const named = (known: readonly string[]): string =>
  known.length === 0
    ? 'Put the font file (TTF, OTF or TTC) into the fonts/ of the workspace and write its file name here; built in are serif, heavy, sans and kai'
    : `In fonts/ there are: ${known.join(', ')}; built in are serif, heavy, sans and kai`;

/** Findings about the fonts that users bring. */
export const fontFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../zh/fonts.js').fontFindings
> = {
  'font-missing': ({ name, near, known }) => ({
    message: `There is no font file ${name} in fonts/`,
    help: `${near === undefined ? '' : `Did you mean ${near}? `}${named(known)}`,
  }),
  'font-unusable': ({ name, reason }) => ({
    message: `The font ${name} ${reasons[reason][0]}`,
    help: reasons[reason][1],
  }),
  'font-not-in-file': ({ name, wanted, known }) => ({
    message: `The font file ${name} has no font “${wanted}”`,
    help: `Write the font's number or name behind #; the file has: ${known
      .map((font, index) => `${index + 1} (${font})`)
      .join(', ')}`,
  }),
  'font-passed-over': ({ name, reason }) => ({
    message: `${name} in fonts/ ${reasons[reason][0]}, so it is passed over when a character is missing`,
    help: `${reasons[reason][1]}; if you do not need it, remove it from fonts/`,
  }),
};
