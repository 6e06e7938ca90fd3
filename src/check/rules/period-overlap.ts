import { placeOfFact } from '../facts.js';
import { lastIssue } from '../last-issue.js';
import { defineRule } from '../rule.js';

export const periodOverlap = defineRule({
  name: 'period-overlap',
  severity: 'warning',
  origin: 'practice',
  examples: {
    fails: '036/01-a.md\n037/issue.md\n  from: 2021-03-31',
    passes: '036/01-a.md\n037/issue.md\n  from: 2021-04-01',
  },
  scope: 'archive',
  begin() {
    const before = lastIssue();
    return (issue, report) => {
      const last = before(issue);
      const { from } = issue.period;
      if (last === undefined || from > last.period.to) return;
      const values = { from, last: last.number, to: last.period.to };
      report({ place: placeOfFact(issue, 'from'), values });
    };
  },
});
