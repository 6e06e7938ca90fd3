import type { Catalogue } from '../../catalogue.js';

/** Findings of the rules about what tells who somebody is. */
export const peopleFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../../zh/rules/people.js').peopleFindings
> = {
  'identity-number': ({ masked }) => ({
    message: `A citizen's complete identity number: ${masked}`,
    help: 'The report is published: delete it, or mask its middle with *',
  }),
  'bank-card': ({ masked }) => ({
    message: `A complete bank card number: ${masked}`,
    help: 'The report is published: delete it, or mask its middle with *',
  }),
  'bank-card-like': ({ masked }) => ({
    message: `This looks like a bank card number: ${masked}`,
    help: 'If it is, delete it or mask its middle with *; if not, say in front of it what it is, such as “订单号”',
  }),
  'mobile-number': ({ masked }) => ({
    message: `A mobile number: ${masked}`,
    help: "If it is a person's, delete it or mask its middle with *; a public hotline would be better",
  }),
  'person-rows': ({ rows }) => ({
    message: `${rows} rows of this table are records of individuals: sex, age and time`,
    help: 'The report is published: delete the table, or keep only totals; it may identify people even without names',
  }),
};
