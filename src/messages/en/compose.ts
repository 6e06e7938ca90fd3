import type { Catalogue } from '../catalogue.js';

/** Findings of compose/. */
export const composeFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../zh/compose.js').composeFindings
> = {};
