import type { Catalogue } from '../../catalogue.js';

/** Findings of the rules about what tells who somebody is. */
export const peopleFindings: Pick<
  Catalogue['findings'],
  keyof typeof import('../../zh/rules/people.js').peopleFindings
> = {
  'identity-number': ({ masked }) => ({
    message: `Here stands a citizen's whole identity number: ${masked}`,
    help: 'The report is published: delete it, or cover its middle with *',
  }),
  'bank-card': ({ masked }) => ({
    message: `Here stands the whole number of a bank card: ${masked}`,
    help: 'The report is published: delete it, or cover its middle with *',
  }),
  'bank-card-like': ({ masked }) => ({
    message: `This looks like the number of a bank card: ${masked}`,
    help: 'If it is, delete it or cover its middle with *; if not, say before it what it is, such as “订单号”',
  }),
  'mobile-number': ({ masked }) => ({
    message: `Here stands a mobile number: ${masked}`,
    help: "If it is a person's, delete it or cover its middle with *; a public hotline would be better",
  }),
  'person-rows': ({ rows }) => ({
    message: `${rows} rows of this table are records of single persons: sex, age and time`,
    help: 'The report is published: delete the table, or keep only totals; even without names it may tell who somebody is',
  }),
};
