import { placeOfFact } from '../facts.js';
import { lastIssue } from '../last-issue.js';
import { defineRule } from '../rule.js';

export const numberOutOfStep = defineRule({
  name: 'number-out-of-step',
  severity: 'warning',
  origin: 'practice',
  examples: {
    fails: '036/01-a.md\n038/01-a.md',
    passes:
      '036/01-a.md\n038/01-a.md\nledger.tsv\n  36\t2021-03-31\n  37\t2021-04-30\n  38\t2021-05-31',
  },
  scope: 'archive',
  begin({ given }) {
    const before = lastIssue();
    return (issue, report) => {
      const last = before(issue);
      if (last === undefined) return;
      const { number } = issue;
      const from = firstMissing(last.number + 1, number, given);
      if (from === undefined) return;
      let to = from;
      while (to + 1 < number && !given.has(to + 1)) to += 1;
      report({
        place: placeOfFact(issue, 'number'),
        values: { number, last: last.number, from, to },
      });
    };
  },
});

/** The first number before `end` that was never given. */
function firstMissing(from: number, end: number, given: ReadonlySet<number>): number | undefined {
  for (let number = from; number < end; number += 1) if (!given.has(number)) return number;
  return undefined;
}
