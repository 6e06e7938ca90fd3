import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, parseDay, weekday } from '../../src/model/date.js';
import {
  daysLeftOut,
  lastWholePeriod,
  nextPeriod,
  type Period,
  type PeriodKind,
  parseWeek,
  periodKinds,
  periodName,
  type Week,
  wholePeriodAt,
} from '../../src/model/period.js';

const workdays = { first: 1, last: 5 };
const sundayToSaturday = { first: 7, last: 6 };

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed.kind !== 'day') throw new Error(`${text} is ${parsed.kind}`);
  return parsed.day;
}

function period(text: string): Period {
  const [from = '', to = ''] = text.split(' ');
  return { from: day(from), to: day(to) };
}

it('names bulletins after their periods', () => {
  expect(periodKinds.map(periodName)).toEqual(['日报', '周报', '月报', '季报', '年报']);
});

describe('parseWeek', () => {
  it.each([
    ['mon-fri', { first: 1, last: 5 }],
    ['mon-sun', { first: 1, last: 7 }],
    ['sun-sat', { first: 7, last: 6 }],
    [' Wed-Wed ', { first: 3, last: 3 }],
  ])('reads %j', (text, week) => {
    expect(parseWeek(text)).toEqual(week);
  });

  it.each(['', 'mon', 'mon-', 'mon-fri-sat', 'monday-friday', '周一至周五'])(
    'refuses %j',
    (text) => {
      expect(parseWeek(text)).toBeUndefined();
    },
  );
});

describe('nextPeriod', () => {
  it.each<[PeriodKind, Week, string, string]>([
    ['day', workdays, '2021-12-31 2021-12-31', '2022-01-01 2022-01-01'],
    ['week', workdays, '2017-11-27 2017-12-01', '2017-12-04 2017-12-08'],
    ['week', sundayToSaturday, '2021-12-19 2021-12-25', '2021-12-26 2022-01-01'],
    ['week', workdays, '2017-11-27 2017-12-03', '2017-12-04 2017-12-08'],
    ['month', workdays, '2021-04-01 2021-04-30', '2021-05-01 2021-05-31'],
    ['month', workdays, '2020-01-01 2020-01-31', '2020-02-01 2020-02-29'],
    ['month', workdays, '2021-12-01 2021-12-31', '2022-01-01 2022-01-31'],
    ['month', workdays, '2021-04-01 2021-04-28', '2021-05-01 2021-05-31'],
    ['quarter', workdays, '2021-10-01 2021-12-31', '2022-01-01 2022-03-31'],
    ['quarter', workdays, '2021-01-01 2021-03-31', '2021-04-01 2021-06-30'],
    ['year', workdays, '2019-01-01 2019-12-31', '2020-01-01 2020-12-31'],
    ['year', workdays, '2019-01-01 2019-06-30', '2020-01-01 2020-12-31'],
  ])('%s %j: after %s comes %s', (kind, week, previous, next) => {
    expect(nextPeriod(kind, week, period(previous))).toEqual(period(next));
  });

  it('stays in the calendar at its very end', () => {
    const last = period('9999-12-01 9999-12-31');
    for (const kind of periodKinds) {
      const { from, to } = nextPeriod(kind, workdays, last);
      expect([parseDay(from).kind, parseDay(to).kind]).toEqual(['day', 'day']);
    }
  });
});

describe('lastWholePeriod', () => {
  it.each<[PeriodKind, Week, string, string]>([
    ['day', workdays, '2021-01-01', '2020-12-31 2020-12-31'],
    ['week', workdays, '2017-12-01', '2017-11-20 2017-11-24'],
    ['week', workdays, '2017-12-02', '2017-11-27 2017-12-01'],
    ['week', sundayToSaturday, '2021-12-26', '2021-12-19 2021-12-25'],
    ['month', workdays, '2021-04-30', '2021-03-01 2021-03-31'],
    ['month', workdays, '2020-03-01', '2020-02-01 2020-02-29'],
    ['month', workdays, '2021-01-15', '2020-12-01 2020-12-31'],
    ['quarter', workdays, '2021-02-01', '2020-10-01 2020-12-31'],
    ['year', workdays, '2021-12-31', '2020-01-01 2020-12-31'],
  ])('%s %j: seen from %s it is %s', (kind, week, today, last) => {
    expect(lastWholePeriod(kind, week, day(today))).toEqual(period(last));
  });

  it('is followed by a period that has not ended yesterday', () => {
    const days = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays(day('1970-01-01'), n));
    const weekdays = fc.integer({ min: 1, max: 7 });
    const weeks = fc.record({ first: weekdays, last: weekdays });
    fc.assert(
      fc.property(fc.constantFrom(...periodKinds), weeks, days, (kind, week, today) => {
        const last = lastWholePeriod(kind, week, today);
        const next = nextPeriod(kind, week, last);
        expect(last.from <= last.to && last.to < today && today <= next.to).toBe(true);
        expect(next.from > last.to).toBe(true);
        if (kind === 'week') {
          expect([weekday(next.from), weekday(next.to)]).toEqual([week.first, week.last]);
        }
      }),
    );
  });
});

describe('wholePeriodAt', () => {
  it.each<[PeriodKind, Week, string, string]>([
    ['day', workdays, '2021-04-09', '2021-04-09 2021-04-09'],
    ['week', workdays, '2017-11-29', '2017-11-27 2017-12-01'],
    ['week', workdays, '2017-12-02', '2017-12-04 2017-12-08'],
    ['week', sundayToSaturday, '2022-01-01', '2021-12-26 2022-01-01'],
    ['month', workdays, '2020-02-29', '2020-02-01 2020-02-29'],
    ['quarter', workdays, '2021-06-30', '2021-04-01 2021-06-30'],
    ['year', workdays, '2021-06-30', '2021-01-01 2021-12-31'],
  ])('a %s of %j at %s', (kind, week, at, expected) => {
    expect(wholePeriodAt(kind, week, day(at))).toEqual(period(expected));
  });
});

describe('daysLeftOut', () => {
  it.each<[PeriodKind, Week, string, string, string]>([
    ['week', workdays, '2017-12-01', '2017-12-05', '2017-12-04 2017-12-04'],
    ['week', workdays, '2017-12-01', '2017-12-11', '2017-12-04 2017-12-08'],
    ['week', sundayToSaturday, '2017-12-01', '2017-12-03', '2017-12-02 2017-12-02'],
    ['day', workdays, '2017-12-01', '2017-12-05', '2017-12-04 2017-12-04'],
    ['month', workdays, '2021-04-29', '2021-05-01', '2021-04-30 2021-04-30'],
  ])('a %s of %j: after %s, before %s', (kind, week, to, from, expected) => {
    const before = { from: day(to), to: day(to) };
    const after = { from: day(from), to: day(from) };
    expect(daysLeftOut(kind, week, before, after)).toEqual(period(expected));
  });

  it.each<[PeriodKind, Week, string, string]>([
    ['week', workdays, '2017-12-01', '2017-12-04'],
    ['day', workdays, '2017-12-01', '2017-12-04'],
    ['week', workdays, '2017-12-01', '2017-12-02'],
    ['month', workdays, '2021-04-30', '2021-05-01'],
    ['month', workdays, '2021-04-30', '2021-04-15'],
  ])('a %s of %j leaves out none after %s, before %s', (kind, week, to, from) => {
    const before = { from: day(to), to: day(to) };
    const after = { from: day(from), to: day(from) };
    expect(daysLeftOut(kind, week, before, after)).toBeUndefined();
  });
});
