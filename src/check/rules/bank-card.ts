import { bankCards } from '../bank-cards.js';
import { masked } from '../number-in-text.js';
import { defineRule } from '../rule.js';

export const bankCard = defineRule({
  name: 'bank-card',
  severity: 'error',
  origin: 'ISO/IEC 7812-1',
  standsFirst: true,
  examples: {
    // UnionPay's number for tests.
    fails: '退款转入银行卡 6200000000000005。',
    passes: '退款转入银行卡 6200********0005。',
  },
  scope: 'printed',
  check(passage, report) {
    // The numbers of articles look like it, too.
    if (passage.role === 'link') return;
    for (const card of bankCards(passage.text)) {
      if (!card.isNamed) continue;
      const place = passage.place(card.start, card.end);
      report({ place, values: { masked: masked(card, 4, 4) } });
    }
  },
});
