import { describe, expect, it } from 'vitest';
import { lonelyEndings } from './endings.js';
import { offences } from './kinsoku.js';
import { pageEnds } from './page-ends.js';
import { hanGaps, justifiedLines } from './spaces.js';
import type { TextBlock, TextLine } from './text-blocks.js';

const size = 10;

/** A line at the left edge, every glyph one em wide, with `extra` em between two. */
function line(text: string, { page = 1, extra = 0 } = {}): TextLine {
  const glyphs = [...text].map((character, index) => ({
    text: character,
    x: index * size * (1 + extra),
    baseline: 0,
    width: size,
    size,
    font: 'Serif',
    mark: 0,
  }));
  return { page, baseline: 0, size, font: 'Serif', glyphs, text };
}

function block(lines: readonly TextLine[], role = 'P'): TextBlock {
  return { role, path: ['Document', role], column: '', lines };
}

describe('the figures find', () => {
  it.each([
    ['甲乙丙', '，丁', 'closing mark at a start'],
    ['甲乙（', '丙', 'opening mark at an end'],
    ['甲乙—', '—丙', 'dash cut'],
    ['甲乙…', '…丙', 'ellipsis cut'],
    ['共12', '%。', 'closing mark at a start'],
    ['共 3.5 ', 'mg/L。', 'figure without its unit'],
    ['共12', '34家', 'figure cut'],
    ['见https://a.cn/b', 'c.html', 'address cut'],
  ])('a wrong break: %s|%s', (first, second, rule) => {
    expect(offences(block([line(first), line(second)])).map((offence) => offence.rule)).toEqual([
      rule,
    ]);
  });

  it.each([
    ['甲乙', '——丙'],
    ['甲乙，', '丙'],
    ['共12家', '（甲）'],
    ['2021年4月9日 ', '14:38'],
    ['见https://a.cn/', 'c.html'],
  ])('nothing wrong in %s|%s', (first, second) => {
    expect(offences(block([line(first), line(second)]))).toEqual([]);
  });

  it('what is added between Han, in em', () => {
    const [first = 0, second = 0] = hanGaps(line('甲乙丙', { extra: 0.07 }));
    expect(first).toBeCloseTo(0.07, 9);
    expect(second).toBeCloseTo(0.07, 9);
  });

  it('a stretched line that misses the edge of its kind, and one left short', () => {
    const paragraph = block([
      line('甲乙丙丁戊己', { extra: 0.02 }),
      line('甲乙丙丁戊己', { extra: 0.02 }),
      line('甲乙丙丁戊己', { extra: 0.021 }),
      line('甲乙丙丁'),
      line('末'),
    ]);
    const { filled, short } = justifiedLines([paragraph]);
    expect(filled.map(({ deviation }) => Math.round(deviation * 1000) / 1000)).toEqual([
      0, 0, 0.05,
    ]);
    expect(short.map(({ text }) => text)).toEqual(['甲乙丙丁']);
  });

  it('a heading at a page’s foot, and lines alone at a foot and a head', () => {
    const ends = pageEnds([
      block([line('标题')], 'H4'),
      block([line('首', { page: 2 }), line('二', { page: 3 }), line('三', { page: 3 })]),
      block([line('首', { page: 3 }), line('二', { page: 3 }), line('末', { page: 4 })]),
    ]);
    expect(ends).toEqual({
      headingsAtFoot: ['page 1: 标题'],
      linesAtFoot: ['page 2: 首'],
      linesAtHead: ['page 4: 末'],
    });
  });

  it('a paragraph that ends in one character', () => {
    expect(lonelyEndings([block([line('甲乙丙丁'), line('戊。')])])).toEqual([
      'page 1: 甲乙丙丁|戊。',
    ]);
    expect(lonelyEndings([block([line('甲乙丙丁'), line('戊己。')])])).toEqual([]);
  });
});
