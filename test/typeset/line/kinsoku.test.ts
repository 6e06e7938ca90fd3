import { describe, expect, it } from 'vitest';
import { Penalty } from '../../../src/typeset/line/breaking.js';
import { collect } from '../../../src/typeset/line/collect.js';
import { prepare } from '../../../src/typeset/line/prepare.js';
import { fakeSetting, inlines, plainStyle } from '../fake.js';

/** The text with `|` wherever a line may break. */
function breaks(text: string): string {
  const setting = fakeSetting();
  const collected = collect(inlines(text), plainStyle, 'artifact', 200, setting);
  const items = prepare(collected, 'gaps', setting);
  return items.characters
    .map((_, index) => {
      const piece = items.text.slice(items.start[index], items.start[index + 1] || undefined);
      const penalty = items.penalty[index + 1];
      return penalty === Penalty.forbidden || index === items.count - 1 ? piece : `${piece}|`;
    })
    .join('');
}

describe('where a line may break', () => {
  it('breaks between Han', () => {
    expect(breaks('月报周报')).toBe('月|报|周|报');
  });

  it.each([...'，。、；：？！）》」』】〕”’％‰℃·・～々ーっ–'])('starts no line with %s', (mark) => {
    expect(breaks(`甲${mark}乙`)).toBe(`甲${mark}|乙`);
  });

  it.each([...'（《「『【〔“‘￥№'])('ends no line with %s', (mark) => {
    expect(breaks(`甲${mark}乙`)).toBe(`甲|${mark}乙`);
  });

  it('keeps the separator off both ends of a line', () => {
    expect(breaks('甲／乙')).toBe('甲／乙');
  });

  it('cuts neither dashes nor ellipses', () => {
    expect(breaks('甲——乙')).toBe('甲|——|乙');
    expect(breaks('甲……乙')).toBe('甲|……|乙');
  });

  it('starts no line with the dash of a range', () => {
    expect(breaks('（2012—2014年）北京—上海')).toBe('（2012—|2014|年）|北|京—|上|海');
  });

  it.each([...'—–～〜―'])('starts no line with %s between two figures or two names', (dash) => {
    expect(breaks(`于2012${dash}2014年`)).toBe(`于|2012${dash}|2014|年`);
    expect(breaks(`京${dash}沪`)).toBe(`京${dash}|沪`);
  });

  it('makes a break inside a range dear, but possible', () => {
    const setting = fakeSetting();
    const collected = collect(inlines('3～5天'), plainStyle, 'artifact', 200, setting);
    expect(prepare(collected, 'gaps', setting).penalty[2]).toBe(Penalty.figure);
  });

  it('keeps a minus with its figure', () => {
    expect(breaks('降至−5度')).toBe('降|至|−5|度');
  });

  it('keeps runs of marks together', () => {
    expect(breaks('他说：“好！”（笑）又说')).toBe('他|说：|“好！”|（笑）|又|说');
  });

  it('breaks Latin words only at spaces and behind hyphens', () => {
    expect(breaks('read the well-known book')).toBe('read |the |well-|known |book');
    expect(breaks('第3.14章f(x)项')).toBe('第|3.14|章|f(x)|项');
  });

  it('lets ASCII marks behind Han end a line, never start one', () => {
    expect(breaks('甲,乙(丙)丁')).toBe('甲,|乙|(丙)|丁');
    expect(breaks('甲 )')).toBe('甲 )');
  });

  it('keeps a figure with its unit and its signs', () => {
    expect(breaks('约5 km远')).toBe('约|5 km|远');
    expect(breaks('增长37.5%后')).toBe('增|长|37.5%|后');
    expect(breaks('约€20和￥300')).toBe('约|€20|和|￥300');
    expect(breaks('共5 items')).toBe('共|5 |items');
  });

  it('makes a break between a figure and what it counts dear, but possible', () => {
    const setting = fakeSetting();
    const collected = collect(inlines('2021年'), plainStyle, 'artifact', 200, setting);
    expect(prepare(collected, 'gaps', setting).penalty[4]).toBe(Penalty.figure);
  });

  it('breaks an address only behind / ? & = . _ %, and never where a reader would lose a hyphen', () => {
    expect(breaks('见https://a.cn/b-c_d?e=f&g=%20h')).toBe(
      '见|https://|a.|cn/|b-c_|d?|e=|f&|g=%|20h',
    );
  });

  it('obeys zero-width space, word joiner and no-break space', () => {
    expect(breaks('ab\u200bcd')).toBe('ab\u200b|cd');
    expect(breaks('甲\u2060乙')).toBe('甲\u2060乙');
    expect(breaks('甲\u00a0乙')).toBe('甲\u00a0乙');
  });

  it('keeps combining marks with their base', () => {
    expect(breaks('甲\u0308乙')).toBe('甲\u0308|乙');
  });

  it('takes curly quotes in Latin text for Latin ones', () => {
    expect(breaks('say “ok now” it’s')).toBe('say |“ok |now” |it’s');
  });
});
