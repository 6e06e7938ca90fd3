import type { Catalogue } from '../../catalogue.js';

/** Findings of the rules about what an issue says beside earlier ones. */
export const archiveFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../../zh/rules/archive.js').archiveFindings
> = {};
