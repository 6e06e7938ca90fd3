import { describe, expect, it } from 'vitest';
import { displayWidth, padToWidth } from '../../src/cli/display-width.js';

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['简报', 4],
    ['（第37期）：', 12],
    ['“月报”—…', 8],
    ['ｶﾅ', 2],
    ['𠮷', 2],
    ['e\u0301', 1],
    ['👍', 2],
    ['', 0],
  ])('%s', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('pads to a width, and never cuts', () => {
    expect(padToWidth('简报', 6)).toBe('简报  ');
    expect(padToWidth('简报', 3)).toBe('简报');
  });
});
