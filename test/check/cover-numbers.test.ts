import { expect, it } from 'vitest';
import { coverNumbers } from '../../src/check/cover-numbers.js';

it.each([
  ['证件号11000020990131000X，', '证件号110***********000X，'],
  ['id=110000209907070000&a', 'id=110***********0000&a'],
  ['１１００００２０９９０１３１０００Ｘ', '１１０***********０００Ｘ'],
  ['110000 20990131 000X', '110*** ******** 000X'],
  ['卡6200 0000 0000 0005', '卡620* **** **** 0005'],
  ['a6200000000000005z', 'a620*********0005z'],
  ['138 0013 8000、138-0013-8000', '138 **** 8000、138-****-8000'],
  ['1380 013 8000', '138* *** 8000'],
  ['手机13800138000', '手机138****8000'],
  ['8613800138000', '861******8000'],
])('covers %s', (text, covered) => {
  expect(coverNumbers(text)).toBe(covered);
  expect(covered).toHaveLength(text.length);
});

it.each([
  '2021-04-01–2021-04-30',
  '2021-04-08 14:38:20',
  'images/1617871234567.png',
  'https://news.example/omn/20210410/20210410A0B73E00.html?id=1696567890123456789',
  '110000209907070001',
  '6200000000000006',
  '1100**********000X',
  '400-810-0000',
  '',
  '\ud800',
])('leaves %j', (text) => {
  expect(coverNumbers(text)).toBe(text);
});

it('takes no more than linear time', () => {
  const start = performance.now();
  coverNumbers('1 '.repeat(50_000));
  coverNumbers('1'.repeat(100_000));
  coverNumbers('123-'.repeat(25_000));
  expect(performance.now() - start).toBeLessThan(1000);
});
