import type { Catalogue } from '../../catalogue.js';

/** Findings of the rules about headings, paragraphs, pictures and tables. */
export const structureFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../../zh/rules/structure.js').structureFindings
> = {};
