import { expect, it } from 'vitest';
import { titleKey } from '../../src/check/title-key.js';

it.each(['一周要闻', '本期导读。', 'Editorial', '', '——！？', '💊💊'])(
  '“%s” may come again',
  (title) => {
    expect(titleKey(title)).toBeUndefined();
  },
);

it.each([
  ['三家医院，开通互联网诊疗！', '三家医院 开通互联网诊疗'],
  ['５G 急救车上路试行', '5g急救车上路试行'],
])('“%s” is “%s”', (one, other) => {
  expect(titleKey(one)).toBe(titleKey(other));
  expect(titleKey(one)).toBeDefined();
});
