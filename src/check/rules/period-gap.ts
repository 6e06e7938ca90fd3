import { daysLeftOut } from '../../model/period.js';
import { placeOfFact } from '../facts.js';
import { lastIssue } from '../last-issue.js';
import { defineRule } from '../rule.js';

export const periodGap = defineRule({
  name: 'period-gap',
  severity: 'warning',
  origin: 'practice',
  examples: {
    fails: '036/01-a.md\n037/issue.md\n  from: 2021-04-02',
    passes: '036/01-a.md\n037/issue.md\n  from: 2021-04-01',
  },
  scope: 'archive',
  begin({ series: { period: kind, week } }) {
    const before = lastIssue();
    let isLastBehind = false;
    return (issue, report) => {
      const last = before(issue);
      if (last === undefined) return;
      const isAfterSlip = isLastBehind;
      isLastBehind = issue.period.to < last.period.from;
      // The days of a number that is not there went with it, and what follows a slip is no gap.
      if (issue.number !== last.number + 1 || isAfterSlip) return;
      const leftOut = daysLeftOut(kind, week, last.period, issue.period);
      if (leftOut === undefined) return;
      report({ place: placeOfFact(issue, 'from'), values: { ...leftOut, last: last.number } });
    };
  },
});
