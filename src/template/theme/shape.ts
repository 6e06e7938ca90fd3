import { faceRoles } from '../../typeset/face.js';
import { ruleNames, styleNames } from '../../typeset/theme.js';

/** What stands under a key: a single value, names of the theme's own with a value each, or further keys. */
export type Shape = 'value' | 'names' | Keys;

/** What a theme file may hold. */
export interface Keys {
  readonly [key: string]: Shape;
}

/** The keys of one style; {@link TextStyle} says what they mean. */
const style: Keys = {
  like: 'value',
  face: 'value',
  size: 'value',
  leading: 'value',
  colour: 'value',
  align: 'value',
  indent: 'value',
  hang: 'value',
  'margin-start': 'value',
  'margin-end': 'value',
  before: 'value',
  after: 'value',
  'keep-with-next': 'value',
};

/** The names of a style's keys. */
export const styleKeys: readonly string[] = Object.keys(style);

const rule: Keys = { thickness: 'value', colour: 'value', before: 'value', after: 'value' };

/** Every key of a theme file; {@link Theme} says what they mean. */
export const themeShape: Keys = {
  extends: 'value',
  colours: 'names',
  page: {
    size: 'value',
    margin: { top: 'value', bottom: 'value', start: 'value', end: 'value' },
  },
  faces: Object.fromEntries(faceRoles.map((role) => [role, 'value'])),
  strong: 'value',
  emphasis: 'value',
  'link-colour': 'value',
  line: { thickness: 'value', colour: 'value' },
  ground: 'value',
  'picture-height': 'value',
  grid: 'value',
  folio: { before: 'value', after: 'value', position: 'value', distance: 'value' },
  'running-header': { inner: 'value', outer: 'value', distance: 'value', rule: 'value' },
  'title-drop': 'value',
  rows: { masthead: 'value', colophon: 'value' },
  colophon: 'value',
  rules: Object.fromEntries(ruleNames.map((name) => [name, rule])),
  styles: Object.fromEntries(styleNames.map((name) => [name, style])),
};
