import { describe, expect, it } from 'vitest';
import { textPieces } from '../../../src/compose/text-pieces.js';
import { dropTypedBlanks } from '../../../src/render/html/drop-typed-blanks.js';
import { markdownWriter } from '../../../src/render/markdown/markdown-writer.js';
import { bodyOf } from './sample.js';

const write = markdownWriter();

function dropped(markdown: string): string {
  return write(dropTypedBlanks(bodyOf(markdown)));
}

/** What a line shows, without the marks of Markdown. */
function shown(markdown: string): string {
  return textPieces(dropTypedBlanks(bodyOf(markdown)))
    .map((piece) => piece.shown)
    .join('');
}

describe('a space typed beside a full-width mark', () => {
  it.each([
    ['**“晾晒”不是“评奖”。** 水位', '“晾晒”不是“评奖”。水位'],
    ['见 **《办法》** 第三条', '见《办法》第三条'],
    ['一期（北岸） 与 （南岸）', '一期（北岸）与（南岸）'],
    ['说明： ABC 三项', '说明：ABC 三项'],
    ['“好” 字', '“好”字'],
  ])('goes: %s', (markdown, text) => {
    expect(shown(markdown)).toBe(text);
  });

  it('goes where a link begins or ends there', () => {
    expect(dropped('一，[ 二](https://a.test/)')).toBe('一，[二](https://a.test/)');
  });

  it.each([
    '水位 ABC 上升',
    'the “good” one',
    'a, b (c) d',
    '一 二',
    '甲・ 乙｣ 丙',
    '`，` 是逗号',
    '`a， b`',
  ])('stays where there is no blank: %s', (markdown) => {
    expect(dropped(markdown)).toBe(markdown);
  });

  it('stays in the body itself, which Markdown is written from', () => {
    const markdown = '**“晾晒”不是“评奖”。** 水位';
    const body = bodyOf(markdown);
    expect(dropTypedBlanks(body)).not.toEqual(body);
    expect(write(body)).toBe(markdown);
  });
});
