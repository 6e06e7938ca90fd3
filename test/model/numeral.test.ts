import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cardinal,
  digitByDigit,
  highestIssueNumber,
  issueNumber,
  parseNumeral,
} from '../../src/model/numeral.js';

describe('cardinal', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [17, '十七'],
    [20, '二十'],
    [37, '三十七'],
    [100, '一百'],
    [105, '一百零五'],
    [110, '一百一十'],
    [111, '一百一十一'],
    [280, '二百八十'],
    [1005, '一千零五'],
    [1050, '一千零五十'],
    [10_000, '一万'],
    [10_020, '一万零二十'],
    [10_305, '一万零三百零五'],
    [20_222, '二万零二百二十二'],
    [99_999, '九万九千九百九十九'],
  ])('%i is %s', (number, written) => {
    expect(cardinal(number)).toBe(written);
  });
});

it('writes every number so that it is read back as the same', () => {
  const seen = new Set<string>();
  for (let number = 1; number <= highestIssueNumber; number += 1) {
    const written = cardinal(number);
    seen.add(written);
    if (parseNumeral(written) !== number) expect(written).toBe(number);
    if (parseNumeral(digitByDigit(number)) !== number) expect(digitByDigit(number)).toBe(number);
  }
  expect(seen.size).toBe(highestIssueNumber);
});

describe('parseNumeral', () => {
  it.each([
    ['37', 37],
    [' ０３７ ', 37],
    ['二八〇', 280],
    ['二八零', 280],
    ['二八○', 280],
    ['〇三七', 37],
    ['一十', 10],
    ['一百十五', 115],
    ['一百〇五', 105],
    ['两百零二', 202],
    ['两万零二十', 20_020],
    ['99999', 99_999],
  ])('reads %j as %i', (text, number) => {
    expect(parseNumeral(text)).toBe(number);
  });

  it.each([
    '',
    '0',
    '〇',
    '100000',
    '一百五',
    '一百零五十',
    '百',
    '十十',
    '零百',
    '3七',
    '-3',
    '3.0',
    '一亿',
    '1e3',
  ])('refuses %j', (text) => {
    expect(parseNumeral(text)).toBeUndefined();
  });

  it('reads any text as a number of the range or as none', () => {
    const letters = fc.constantFrom(...'〇零一二三五九十百千万两03');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 10 }), (text) => {
        const number = parseNumeral(text.join('')) ?? 1;
        expect(Number.isInteger(number) && number >= 1 && number <= highestIssueNumber).toBe(true);
      }),
    );
  });
});

it('writes an issue number in the numerals of its series', () => {
  expect(issueNumber(37, 'cardinal')).toBe('第三十七期');
  expect(issueNumber(280, 'digits')).toBe('第二八〇期');
  expect(issueNumber(37, 'arabic')).toBe('第37期');
});
