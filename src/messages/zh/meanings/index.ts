import { archiveMeanings } from './archive.js';
import { checkMeanings } from './check.js';
import { composeMeanings } from './compose.js';
import { headMeanings } from './head.js';
import { linksMeanings } from './links.js';
import { peopleMeanings } from './people.js';
import { punctuationMeanings } from './punctuation.js';
import { readMeanings } from './read.js';
import { sourceMeanings } from './source.js';
import { structureMeanings } from './structure.js';
import { wordingMeanings } from './wording.js';

/** What each rule and each finding about what editors write means, in Chinese. */
export const meanings = {
  ...archiveMeanings,
  ...headMeanings,
  ...punctuationMeanings,
  ...wordingMeanings,
  ...structureMeanings,
  ...peopleMeanings,
  ...linksMeanings,
  ...sourceMeanings,
  ...readMeanings,
  ...composeMeanings,
  ...checkMeanings,
};
