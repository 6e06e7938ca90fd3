import { bankCards } from '../bank-cards.js';
import { masked } from '../number-in-text.js';
import { defineRule } from '../rule.js';

export const bankCardLike = defineRule({
  name: 'bank-card-like',
  severity: 'warning',
  origin: 'ISO/IEC 7812-1',
  standsFirst: true,
  examples: {
    fails: '请核对 6200 0000 0000 0005。',
    passes: '请核对订单号 6200000000000005。',
  },
  scope: 'printed',
  check(passage, report) {
    // The numbers of articles look like it, too.
    if (passage.role === 'link') return;
    for (const card of bankCards(passage.text)) {
      if (card.isNamed) continue;
      const place = passage.place(card.start, card.end);
      report({ place, values: { masked: masked(card, 4, 4) } });
    }
  },
});
