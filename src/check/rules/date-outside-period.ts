import { parseDay } from '../../model/date.js';
import { defineRule } from '../rule.js';

export const dateOutsidePeriod = defineRule({
  name: 'date-outside-period',
  severity: 'warning',
  origin: 'practice',
  examples: { fails: 'date: 2021-02-20', passes: 'date: 2021-04-30' },
  scope: 'article',
  check({ text, period }, report) {
    const node = text.fields.entries.date?.value;
    if (period === undefined || node?.kind !== 'text') return;
    const parsed = parseDay(node.text);
    if (parsed.kind !== 'day') return;
    const { day } = parsed;
    if (period.from <= day && day <= period.to) return;
    report({ place: node.place, values: { day, from: period.from, to: period.to } });
  },
});
