import type { Catalogue } from '../../catalogue.js';

/** Findings of the rules about characters and punctuation. */
export const punctuationFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../../zh/rules/punctuation.js').punctuationFindings
> = {};
