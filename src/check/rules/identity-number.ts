import { identityNumbers } from '../identity-numbers.js';
import { masked } from '../number-in-text.js';
import { defineRule } from '../rule.js';

export const identityNumber = defineRule({
  name: 'identity-number',
  severity: 'error',
  origin: 'GB 11643-1999',
  standsFirst: true,
  examples: {
    // Nobody's: of no district, born in 2099, and numbered 000, which is never given.
    fails: '登记的证件号是 11000020990131000X。',
    passes: '登记的证件号是 1100**********000X。',
  },
  scope: 'printed',
  check(passage, report) {
    for (const number of identityNumbers(passage.text)) {
      const place = passage.place(number.start, number.end);
      report({ place, values: { masked: masked(number, 4, 4) } });
    }
  },
});
