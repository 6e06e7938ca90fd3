import type { Catalogue } from '../catalogue.js';
import { checkFindings } from './check.js';
import { composeFindings } from './compose.js';
import { fontFindings } from './fonts.js';
import { markupFindings } from './markup.js';
import { readFindings } from './read.js';
import { ruleFindings } from './rules/index.js';
import { sourceFindings } from './source.js';
import { templateFindings } from './template.js';
import { themeFindings } from './theme.js';
import { typesetFindings } from './typeset.js';

export { cli } from './cli.js';

/** Every finding in English, by the name of its rule. */
export const findings: Catalogue['findings'] = {
  ...sourceFindings,
  ...readFindings,
  ...composeFindings,
  ...checkFindings,
  ...ruleFindings,
  ...templateFindings,
  ...themeFindings,
  ...fontFindings,
  ...markupFindings,
  ...typesetFindings,
};
