import type { Catalogue } from '../../catalogue.js';

/** Findings of the rules about the fields of articles. */
export const headFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../../zh/rules/head.js').headFindings
> = {
  'title-full-stop': ({ stop }) => ({
    message: `The title ends with a full stop “${stop}”`,
    help: 'Delete it: a title takes none',
  }),
};
