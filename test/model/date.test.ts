import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type Day,
  dayOf,
  dayParts,
  daysInMonth,
  lastDayOfMonth,
  parseDay,
  weekday,
} from '../../src/model/date.js';

const anyDay = fc
  .record({ year: fc.integer({ min: 1000, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc.integer({ min: 1, max: daysInMonth(year, month) }).map((day) => ({ year, month, day })),
  );

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed.kind !== 'day') throw new Error(`${text} is ${parsed.kind}`);
  return parsed.day;
}

describe('parseDay', () => {
  it.each(['2021-04-09', '2021-4-9', '2021/4/9', '2021.4.9', '2021年4月9日', ' 2021年04月09日　'])(
    'reads %j',
    (text) => {
      expect(parseDay(text)).toEqual({ kind: 'day', day: '2021-04-09' });
    },
  );

  it.each([
    '',
    '4月9日',
    '2021-4',
    '2021-4/9',
    '21-4-9',
    '0999-01-01',
    '2021-04-09T00:00:00Z',
    '2021-004-09',
    '２０２１-04-09',
  ])('takes %j for no spelling of a day', (text) => {
    expect(parseDay(text)).toEqual({ kind: 'malformed' });
  });

  it.each(['2021-02-29', '1900-02-29', '2021-04-31', '2021-13-01', '2021-0-1', '2021年1月0日'])(
    'knows that no calendar has %j',
    (text) => {
      expect(parseDay(text)).toEqual({ kind: 'impossible' });
    },
  );

  it.each(['2020-02-29', '2000-02-29', '1000-01-01', '9999-12-31'])('accepts %j', (text) => {
    expect(parseDay(text)).toEqual({ kind: 'day', day: text });
  });

  it('reads every day of the calendar in every spelling', () => {
    fc.assert(
      fc.property(anyDay, (parts) => {
        const { year, month, day } = parts;
        for (const text of [
          `${year}-${month}-${day}`,
          `${year}/${month}/${day}`,
          `${year}.${month}.${day}`,
          `${year}年${month}月${day}日`,
        ]) {
          expect(parseDay(text)).toEqual({ kind: 'day', day: dayOf(parts) });
        }
        expect(dayParts(dayOf(parts))).toEqual(parts);
      }),
    );
  });
});

describe('addDays', () => {
  it.each([
    ['2021-04-30', 1, '2021-05-01'],
    ['2021-01-01', -1, '2020-12-31'],
    ['2020-02-28', 1, '2020-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2021-03-27', 2, '2021-03-29'],
    ['9999-12-30', 5, '9999-12-31'],
    ['1000-01-02', -5, '1000-01-01'],
  ])('%s and %i days make %s', (start, count, sum) => {
    expect(addDays(day(start), count)).toBe(sum);
  });

  it('is undone by its opposite and keeps the order of days', () => {
    const middle = anyDay.filter(({ year }) => year > 1010 && year < 9990);
    fc.assert(
      fc.property(middle, fc.integer({ min: 0, max: 3000 }), (parts, count) => {
        const start = dayOf(parts);
        const later = addDays(start, count);
        expect(addDays(later, -count)).toBe(start);
        expect(later >= start).toBe(true);
        expect(weekday(later)).toBe(((weekday(start) - 1 + count) % 7) + 1);
      }),
    );
  });
});

it('knows weekdays and the ends of months', () => {
  expect(weekday(day('2017-11-27'))).toBe(1);
  expect(weekday(day('2017-12-03'))).toBe(7);
  expect(lastDayOfMonth(day('2020-02-03'))).toBe('2020-02-29');
  expect(lastDayOfMonth(day('2021-12-01'))).toBe('2021-12-31');
});
