import { expect, it } from 'vitest';
import { quoted } from '../../src/messages/quoted.js';

it.each([
  ['医院上线', '“医院上线”'],
  ['问：“怎么', '「问：“怎么」'],
  ['好”，他', '「好”，他」'],
  ['「云」', '“「云」”'],
  ['「云”', '【「云”】'],
  ['「云”【】', '“「云”【】”'],
  ["'云'", "“'云'”"],
])('quotes %s', (text, expected) => {
  expect(quoted(text)).toBe(expected);
});
