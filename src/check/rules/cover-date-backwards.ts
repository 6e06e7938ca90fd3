import { placeOfFact } from '../facts.js';
import { lastIssue } from '../last-issue.js';
import { defineRule } from '../rule.js';

export const coverDateBackwards = defineRule({
  name: 'cover-date-backwards',
  severity: 'warning',
  origin: 'practice',
  examples: {
    fails: '036/01-a.md\n037/issue.md\n  date: 2020-04-30',
    passes: '036/01-a.md\n037/issue.md\n  date: 2021-04-30',
  },
  scope: 'archive',
  begin() {
    const before = lastIssue();
    return (issue, report) => {
      const last = before(issue);
      if (last === undefined || issue.date >= last.date) return;
      const values = { date: issue.date, last: last.number, before: last.date };
      report({ place: placeOfFact(issue, 'date'), values });
    };
  },
});
