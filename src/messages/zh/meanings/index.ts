import { archiveMeanings } from './archive.js';
import { headMeanings } from './head.js';
import { linksMeanings } from './links.js';
import { peopleMeanings } from './people.js';
import { punctuationMeanings } from './punctuation.js';
import { structureMeanings } from './structure.js';
import { wordingMeanings } from './wording.js';

/** What each rule means, in Chinese. */
export const meanings = {
  ...archiveMeanings,
  ...headMeanings,
  ...punctuationMeanings,
  ...wordingMeanings,
  ...structureMeanings,
  ...peopleMeanings,
  ...linksMeanings,
};
