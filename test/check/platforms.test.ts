import { expect, it } from 'vitest';
import { isPlatform } from '../../src/check/platforms.js';

it.each([
  ['mp.weixin.qq.com', true],
  ['sohu.com', true],
  ['wjw.beijing.gov.cn', true],
  ['notsohu.com', false],
  ['hit180.com', false],
  ['', false],
  ['localhost', false],
])('whether %s is a platform: %s', (host, expected) => {
  expect(isPlatform(host)).toBe(expected);
});
