import { describe, expect, it } from 'vitest';
import { periodOfNewIssue } from '../../src/edit/period-of-new-issue.js';
import { day } from './day.js';

const weekly = { period: 'week', week: { first: 1, last: 5 } } as const;
const today = day('2017-12-06'); // a Wednesday
const last = { from: day('2017-11-20'), to: day('2017-11-24') };

describe('periodOfNewIssue', () => {
  it('is the week after the last issue’s', () => {
    expect(periodOfNewIssue(weekly, last, {}, today)).toEqual({
      from: '2017-11-27',
      to: '2017-12-01',
    });
  });

  it('is the last whole week before today for a first issue', () => {
    expect(periodOfNewIssue(weekly, undefined, {}, today)).toEqual({
      from: '2017-11-27',
      to: '2017-12-01',
    });
  });

  it('starts on a wished day and is as long as its kind', () => {
    const wish = { from: day('2018-01-08') };
    expect(periodOfNewIssue(weekly, last, wish, today)).toEqual({
      from: '2018-01-08',
      to: '2018-01-12',
    });
  });

  it('ends on a wished day, and still follows the last issue', () => {
    const wish = { to: day('2017-12-08') };
    expect(periodOfNewIssue(weekly, last, wish, today)).toEqual({
      from: '2017-11-27',
      to: '2017-12-08',
    });
  });

  it('ends on a wished day as the week before it did, for a first issue', () => {
    const wish = { to: day('2016-01-15') };
    expect(periodOfNewIssue(weekly, undefined, wish, today)).toEqual({
      from: '2016-01-11',
      to: '2016-01-15',
    });
  });
});
