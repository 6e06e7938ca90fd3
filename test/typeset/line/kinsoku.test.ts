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
    expect(breaks('（2012—2014年）北京—上海')).toBe('（2012—|2014年）|北|京—|上|海');
  });

  it.each([...'—–～〜―'])('starts no line with %s between two figures or two names', (dash) => {
    expect(breaks(`于2012${dash}2014年`)).toBe(`于|2012${dash}|2014年`);
    expect(breaks(`京${dash}沪`)).toBe(`京${dash}|沪`);
  });

  it('makes a break inside a range dear, but possible', () => {
    const setting = fakeSetting();
    const collected = collect(inlines('3～5天'), plainStyle, 'artifact', 200, setting);
    expect(prepare(collected, 'gaps', setting).penalty[2]).toBe(Penalty.figure);
  });

  it('keeps a minus with its figure', () => {
    expect(breaks('降至−5度')).toBe('降|至|−5度');
  });

  it('keeps runs of marks together', () => {
    expect(breaks('他说：“好！”（笑）又说')).toBe('他|说：|“好！”|（笑）|又|说');
  });

  it('breaks Latin words only at spaces and behind hyphens', () => {
    expect(breaks('read the well-known book')).toBe('read |the |well-|known |book');
    expect(breaks('按3.14计f(x)值')).toBe('按|3.14|计|f(x)|值');
  });

  it('lets ASCII marks behind Han end a line, never start one', () => {
    expect(breaks('甲,乙(丙)丁')).toBe('甲,|乙|(丙)|丁');
    expect(breaks('甲 )')).toBe('甲 )');
  });

  it.each([
    ['约5 km远', '约|5 km|远'],
    ['增长37.5%后', '增|长|37.5%|后'],
    ['占12 %。余', '占|12 %。|余'],
    ['含3.5 mg/L铅', '含|3.5 mg/L|铅'],
    ['约€20和￥300', '约|€20|和|￥300'],
    ['在37.2°C下', '在|37.2°C|下'],
    ['共1.5 万元整', '共|1.5 万元|整'],
    ['逾300余万人次来', '逾|300余万人次|来'],
    ['历时3个月零5天', '历|时|3个月|零|5天'],
    ['降2个百分点后', '降|2个百分点|后'],
    ['见第 37 期和第5版', '见|第 37 期|和|第5版'],
    ['按3∶1配', '按|3∶1|配'],
    ['若x≤5则停', '若|x≤5|则|停'],
    ['共5 items', '共|5 |items'],
  ])('keeps figures with their units and signs: %s', (text, expected) => {
    expect(breaks(text)).toBe(expected);
  });

  it.each([
    ['他读《〈论语〉新解》，“甚好”', '他|读|《〈论|语〉|新|解》，|“甚|好”'],
    ['引《「甲」』乙', '引|《「甲」』|乙'],
    ['即A/B两组', '即|A/B|两|组'],
    ['写信至a.b@c-d.cn即可', '写|信|至|a.b@c-|d.cn|即|可'],
    ['好——真的……是', '好|——|真|的|……|是'],
    ['好——”他说', '好|——”|他|说'],
  ])('breaks %s where it may', (text, expected) => {
    expect(breaks(text)).toBe(expected);
  });

  it.each([
    ['between a figure and what it counts', '共5城', 2],
    ['inside of a date', '2021年4月', 5],
  ])('makes a break %s dear, but possible', (_, text, place) => {
    const setting = fakeSetting();
    const collected = collect(inlines(text), plainStyle, 'artifact', 200, setting);
    expect(prepare(collected, 'gaps', setting).penalty[place]).toBe(Penalty.figure);
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
