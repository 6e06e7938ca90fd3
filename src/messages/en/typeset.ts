import type { Catalogue } from '../catalogue.js';

/** Findings of typeset/. */
export const typesetFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../zh/typeset.js').typesetFindings
> = {};
