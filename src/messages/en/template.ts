import type { Catalogue } from '../catalogue.js';

/** Findings of template/. */
export const templateFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../zh/template.js').templateFindings
> = {};
