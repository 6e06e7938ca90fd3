import { describe, expect, it } from 'vitest';
import { planNewIssue, type SeriesPast } from '../../src/edit/plan-new-issue.js';
import type { Series } from '../../src/model/series.js';
import { day } from './day.js';

const monthly: Series = {
  id: 'monthly',
  file: 'bulletins/monthly/series.yaml',
  title: '月报',
  publisher: '中心',
  period: 'month',
  week: { first: 1, last: 7 },
  layout: 'monthly',
  numerals: 'cardinal',
  language: 'zh-CN',
  places: { layout: { file: 'series.yaml', line: 6, column: 1 } },
};

const today = day('2021-05-06');

const ledgerOf = (text: string, ...numbers: number[]) => ({
  text,
  entries: numbers.map((number) => ({ number })),
});

const past = (given: Partial<SeriesPast>): SeriesPast => ({
  series: monthly,
  ledger: ledgerOf(''),
  unlisted: [],
  last: undefined,
  ...given,
});

describe('planNewIssue', () => {
  it('starts a first issue: number 1, the last whole period, its last day on the cover', () => {
    expect(planNewIssue(past({}), {}, today)).toEqual({
      kind: 'planned',
      folder: 'bulletins/monthly/001',
      plan: [
        { kind: 'append', file: 'bulletins/monthly/ledger.tsv', text: '1\t2021-05-06\n' },
        {
          kind: 'create',
          file: 'bulletins/monthly/001/issue.md',
          text: '---\nnumber: 1\ndate: 2021-04-30\nfrom: 2021-04-01\nto: 2021-04-30\n---\n',
        },
      ],
    });
  });

  it('goes on after the last issue, also over a leap February', () => {
    const planned = planNewIssue(
      past({
        ledger: ledgerOf('\n', 37),
        last: { from: day('2020-01-01'), to: day('2020-01-31') },
      }),
      {},
      today,
    );
    expect(planned).toMatchObject({
      folder: 'bulletins/monthly/038',
      plan: [
        { text: '38\t2021-05-06\n' },
        { text: '---\nnumber: 38\ndate: 2020-02-29\nfrom: 2020-02-01\nto: 2020-02-29\n---\n' },
      ],
    });
  });

  it('never gives a number again, though its folder is gone', () => {
    const planned = planNewIssue(past({ ledger: ledgerOf('\n', 1, 9) }), {}, today);
    expect(planned).toMatchObject({ folder: 'bulletins/monthly/010' });
    expect(planNewIssue(past({ ledger: ledgerOf('\n', 9) }), { number: 9 }, today)).toEqual({
      kind: 'number-given',
      number: 9,
    });
  });

  it('makes a missing ledger of the folders and their cover dates', () => {
    const unlisted = [
      { number: 11, date: day('2021-02-28') },
      { number: 12, date: day('2021-03-31') },
    ];
    expect(planNewIssue(past({ unlisted }), {}, today)).toMatchObject({
      plan: [{ text: '11\t2021-02-28\n12\t2021-03-31\n13\t2021-05-06\n' }, {}],
    });
  });

  it('refuses the number of a folder that the ledger does not know', () => {
    const unlisted = [{ number: 4, date: day('2021-03-31') }];
    expect(planNewIssue(past({ unlisted }), { number: 4 }, today)).toEqual({
      kind: 'number-given',
      number: 4,
    });
  });

  it('starts a line of its own in a ledger whose last one was not ended', () => {
    const unended = past({ ledger: ledgerOf('3\t2021', 3) });
    expect(planNewIssue(unended, {}, today)).toMatchObject({
      plan: [{ text: '\n4\t2021-05-06\n' }, {}],
    });
  });

  it('does as the user wishes', () => {
    const wish = {
      number: 280,
      date: day('2017-12-2'),
      from: day('2017-11-27'),
      to: day('2017-12-1'),
    };
    expect(planNewIssue(past({}), wish, today)).toMatchObject({
      folder: 'bulletins/monthly/280',
      plan: [
        { text: '280\t2021-05-06\n' },
        { text: '---\nnumber: 280\ndate: 2017-12-02\nfrom: 2017-11-27\nto: 2017-12-01\n---\n' },
      ],
    });
  });

  it('refuses a period that ends before it starts', () => {
    const wish = { from: day('2021-5-2'), to: day('2021-5-1') };
    expect(planNewIssue(past({}), wish, today)).toEqual({
      kind: 'period-reversed',
      period: { from: '2021-05-02', to: '2021-05-01' },
    });
  });

  it('stops at the highest number that can be printed, which may still be given below', () => {
    const used = past({ ledger: ledgerOf('\n', 99_999) });
    expect(planNewIssue(used, {}, today)).toEqual({ kind: 'numbers-used-up' });
    expect(planNewIssue(used, { number: 8 }, today)).toMatchObject({ kind: 'planned' });
  });
});
