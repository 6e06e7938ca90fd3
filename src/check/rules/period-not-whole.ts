import { wholePeriodAt } from '../../model/period.js';
import { defineRule } from '../rule.js';
import { valuePlace } from '../value-place.js';

export const periodNotWhole = defineRule({
  name: 'period-not-whole',
  severity: 'warning',
  origin: 'practice',
  examples: {
    fails: '037/issue.md\n  from: 2021-04-01\n  to: 2021-04-29',
    passes: '037/issue.md\n  from: 2021-04-01\n  to: 2021-04-30',
  },
  scope: 'issue',
  check({ series, text: { head } }, report) {
    if (series?.series === undefined || head?.head === undefined) return;
    const { period: kind, week } = series.series;
    const { from, to } = head.head.period;
    const whole = wholePeriodAt(kind, week, from);
    const { entries } = head.fields;
    const wrong = from === whole.from ? entries.to : entries.from;
    if (wrong === undefined || (from === whole.from && to === whole.to)) return;
    const values = { kind, from, to, first: whole.from, last: whole.to };
    report({ place: valuePlace(wrong), values });
  },
});
