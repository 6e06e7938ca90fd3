import type { Catalogue } from '../../catalogue.js';

/** Findings of the rules about one thing written two ways. */
export const wordingFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../../zh/rules/wording.js').wordingFindings
> = {};
