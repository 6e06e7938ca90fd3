import type { Catalogue } from '../catalogue.js';

/** Findings about files, front matter and fields. */
export const readFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../zh/read.js').readFindings
> = {
  'front-matter-missing': () => ({
    message: 'The file does not start with front matter',
    help: 'Write --- on the first line, then title, media, link and date, then --- again',
  }),
};
