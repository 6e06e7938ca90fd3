import { expect, test } from 'vitest';
import { faces } from '../setting.js';

const kai = faces.face('kai');
const serif = faces.face('serif');

test('楷 quotation marks and the middle dot stand in half an em', () => {
  for (const codePoint of [0x2018, 0x2019, 0x201c, 0x201d, 0xb7]) {
    expect(kai.advance(kai.glyph(codePoint))).toBeCloseTo(0.5, 3);
  }
});

test('a trimmed glyph has its true advance, and one number however it was cut', () => {
  const comma = serif.glyph(0xff0c);
  const half = serif.trimmed(comma, 0, 0.5);
  expect(serif.advance(half)).toBeCloseTo(0.5, 3);
  expect(serif.trimmed(serif.trimmed(comma, 0, 0.25), 0, 0.25)).toBe(half);
  expect(serif.trimmed(half, 0, -0.5)).toBe(comma);
  expect(serif.trimmed(comma, 0.5, 0)).not.toBe(half);
});

test('a glyph is never trimmed below nothing', () => {
  const comma = serif.glyph(0xff0c);
  expect(serif.advance(serif.trimmed(comma, 1, 1))).toBe(0);
});
