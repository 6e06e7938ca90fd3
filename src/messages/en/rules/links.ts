import type { Catalogue } from '../../catalogue.js';

/** Findings of the rules about links that the net was asked for. */
export const linksFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../../zh/rules/links.js').linksFindings
> = {};
