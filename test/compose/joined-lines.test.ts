import { describe, expect, it } from 'vitest';
import { joinedLines } from '../../src/compose/joined-lines.js';

describe('a text in one line', () => {
  it.each([
    ['标题\n第二行', '标题第二行'],
    ['标题 \r\n  第二行', '标题第二行'],
    ['Title\nof two', 'Title of two'],
    ['标题\u2028Title', '标题 Title'],
    ['一行', '一行'],
    ['', ''],
    ['a\n\nb', 'a b'],
    ['\na\n', 'a'],
  ])('%j', (text, joined) => {
    expect(joinedLines(text)).toBe(joined);
  });
});
