import { defineRule } from '../rule.js';
import { valuePlace } from '../value-place.js';

export const coverDateLate = defineRule({
  name: 'cover-date-late',
  severity: 'info',
  origin: 'practice',
  examples: {
    fails: '037/issue.md\n  date: 2021-05-06\n  to: 2021-04-30',
    passes: '037/issue.md\n  date: 2021-04-30\n  to: 2021-04-30',
  },
  scope: 'issue',
  check({ text: { head } }, report) {
    const entry = head?.fields.entries.date;
    if (head?.head === undefined || entry === undefined) return;
    const { date, period } = head.head;
    if (date > period.to) report({ place: valuePlace(entry), values: { date, to: period.to } });
  },
});
