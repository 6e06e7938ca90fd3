import type { Catalogue } from '../../catalogue.js';

/** Findings of the rules about what tells who somebody is. */
export const peopleFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../../zh/rules/people.js').peopleFindings
> = {};
