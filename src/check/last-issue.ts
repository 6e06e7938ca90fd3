import type { IssueFacts } from './facts.js';

/** Follows the issues of a series: the function it makes is shown each of them and gives the one before it. Of two folders with one number, which is an error by itself, neither comes before the other. */
export function lastIssue(): (issue: IssueFacts) => IssueFacts | undefined {
  let last: IssueFacts | undefined;
  return (issue) => {
    const before = last;
    last = issue;
    return before?.number === issue.number ? undefined : before;
  };
}
