import { archiveFindings } from './archive.js';
import { headFindings } from './head.js';
import { linksFindings } from './links.js';
import { peopleFindings } from './people.js';
import { punctuationFindings } from './punctuation.js';
import { structureFindings } from './structure.js';
import { wordingFindings } from './wording.js';

/** The findings of all rules, in English. */
export const ruleFindings = {
  ...archiveFindings,
  ...headFindings,
  ...punctuationFindings,
  ...wordingFindings,
  ...structureFindings,
  ...peopleFindings,
  ...linksFindings,
};
