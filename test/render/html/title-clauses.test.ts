import { expect, it } from 'vitest';
import { titleClauses } from '../../../src/render/html/title-clauses.js';

const han = (count: number) => '水'.repeat(count);

it.each([
  [`${han(13)}，${han(14)}`, 'short'],
  [`${han(14)}，${han(2)}`, 'medium'],
  [`${han(9)} ${han(9)}`, 'short'],
  [`${han(2)}：${han(25)}`, 'medium'],
  [han(26), 'long'],
  ['A'.repeat(28), 'short'],
  ['', 'short'],
] as const)('the clauses of “%s” are %s', (title, clauses) => {
  expect(titleClauses(title)).toBe(clauses);
});
