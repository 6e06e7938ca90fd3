import { defineRule } from '../rule.js';
import { wrongDates } from '../wrong-dates.js';

export const dateInText = defineRule({
  name: 'date-in-text',
  severity: 'warning',
  origin: 'GB/T 7408-2005',
  examples: {
    fails: '平台于2021年2月30日上线。',
    passes: '平台于2021年2月28日上线，此前已有 44 年历史。',
  },
  scope: 'passage',
  check({ text, place }, report) {
    for (const { kind, start, end } of wrongDates(text)) {
      report({ place: place(start, end), values: { kind, date: text.slice(start, end) } });
    }
  },
});
