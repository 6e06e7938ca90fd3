import { describe, expect, it } from 'vitest';
import type { GlyphRun } from '../../../src/typeset/frame.js';
import { setParagraph } from '../../../src/typeset/line/paragraph.js';
import type { TextStyle } from '../../../src/typeset/theme.js';
import { endOf, fakeSetting, inlines, isRun, plainStyle, serif } from '../fake.js';

function lines(text: string, width = 200, style: Partial<TextStyle> = {}): readonly GlyphRun[] {
  const set = setParagraph(
    inlines(text),
    { ...plainStyle, align: 'start', ...style },
    'artifact',
    width,
    fakeSetting(),
  );
  return set.flatMap((line) => line.frames.filter(isRun));
}

/** The width of a text on one line, in em. */
function width(text: string): number {
  const [run] = lines(text, 1000);
  return run === undefined ? 0 : (endOf(run) - run.x) / run.size;
}

/** Where the ink of a half-wide glyph begins, in em from the line's start, by the index of the glyph. */
function bodyAt(run: GlyphRun, index: number): number {
  const before = run.advances.slice(0, index).reduce((sum, advance) => sum + advance, 0);
  return before / run.size - (serif.trims.get(run.glyphs[index] ?? 0)?.start ?? 0);
}

describe('punctuation', () => {
  it.each([
    ['甲，乙', 3],
    ['甲，”乙', 3.5],
    ['甲。）乙', 3.5],
    ['甲：“乙', 3.5],
    ['甲）（乙', 3.5],
    ['甲（《乙', 3.5],
    ['甲，', 1.5],
    ['（甲', 1.5],
    ['甲；”（乙', 4],
  ])('sets %s in %s em', (text, em) => {
    expect(width(text)).toBeCloseTo(em, 6);
  });

  it('cuts the outer half of marks at the edges of a line', () => {
    const [run] = lines('（甲，');
    expect(serif.trims.get(run?.glyphs[0] ?? 0)).toEqual({ glyph: 0xff08, start: 0.5, end: 0 });
    expect(serif.trims.get(run?.glyphs[2] ?? 0)).toEqual({ glyph: 0xff0c, start: 0, end: 0.5 });
  });

  it('leaves a mark whole where its blank is whole', () => {
    const [run] = lines('甲，乙');
    expect(run?.glyphs).toEqual([...'甲，乙'].map((character) => character.codePointAt(0)));
  });

  it.each(['——', '――'])('joins %s to one line through two em that copies as written', (dashes) => {
    const [run] = lines(`甲${dashes}乙`);
    expect(run?.text).toBe(`甲${dashes}乙`);
    expect(run?.lengths).toBeUndefined();
    expect(run?.advances).toEqual([10, 10, 10, 10]);
    const halves = run?.glyphs.slice(1, 3).map((glyph) => serif.trims.get(glyph));
    expect(halves).toEqual([
      { glyph: 0x2500, start: -0.05, end: 0.05 },
      { glyph: 0x2500, start: 0.05, end: -0.05 },
    ]);
  });

  it('leaves a dash alone as its face draws it', () => {
    expect(lines('2012—2014')[0]?.glyphs[4]).toBe(0x2014);
    expect(lines('甲———乙')[0]?.glyphs[3]).toBe(0x2014);
  });
});

describe('Han and Latin', () => {
  it('stand a quarter em apart, whether or not a space was typed', () => {
    expect(width('甲A乙')).toBeCloseTo(3, 6);
    expect(width('甲 A 乙')).toBeCloseTo(3, 6);
    expect(width('甲5%乙')).toBeCloseTo(3.25, 6);
  });

  it('have no gap at the edges of a line', () => {
    expect(width('A')).toBe(0.5);
    const set = lines('甲甲甲甲 AAAA', 40);
    expect(set.map((run) => run.text)).toEqual(['甲甲甲甲 ', 'AAAA']);
    expect(set.map((run) => endOf(run))).toEqual([40, 20]);
  });

  it('give the gap back as a space only where one was typed', () => {
    expect(lines('甲A 乙')[0]?.text).toBe('甲A 乙');
    expect(lines('甲A乙')[0]?.text).toBe('甲A乙');
  });

  it('have the gap in the Latin glyph, so that no reader takes it for a space', () => {
    const [run] = lines('甲A乙');
    expect(run?.advances).toEqual([10, 10, 10]);
    expect(serif.trims.get(run?.glyphs[1] ?? 0)).toEqual({ glyph: 0x41, start: -0.25, end: -0.25 });
    expect(run === undefined ? 0 : bodyAt(run, 1)).toBeCloseTo(1.25, 6);
  });

  it('shrink the gap to an eighth first, evenly', () => {
    // Ten em of Han, two letters, four gaps: 12 em as it stands, 11.5 em with the gaps pressed.
    const set = lines('甲甲甲A甲甲甲甲A甲甲甲', 115, { align: 'justify' });
    expect(set).toHaveLength(1);
    const [run] = set;
    expect(run?.advances.map((advance) => Math.round(advance * 100) / 100)).toEqual([
      10, 10, 10, 7.5, 10, 10, 10, 10, 7.5, 10, 10, 10,
    ]);
    expect(run === undefined ? 0 : endOf(run)).toBeCloseTo(115, 6);
  });
});

describe('a justified line', () => {
  it('is flush on both edges, stretched between Han', () => {
    const set = lines('甲乙丙丁戊己庚辛壬癸'.repeat(5), 105, { align: 'justify' });
    for (const run of set.slice(0, -1)) {
      expect(endOf(run)).toBeCloseTo(105, 6);
      const [first] = run.advances;
      for (const advance of run.advances.slice(0, -1)) expect(advance).toBeCloseTo(first ?? 0, 6);
    }
  });

  it('is looked at together with the rest of its paragraph', () => {
    // Greedy lines would be 10, 10 and 1: the last character would stand alone.
    const set = lines('甲'.repeat(21), 100, { align: 'justify' });
    expect(set.map((run) => run.text.length)).toEqual([9, 10, 2]);
  });

  it('leaves a paragraph of one character alone', () => {
    expect(lines('甲').map((run) => run.text)).toEqual(['甲']);
  });

  it('is left short where only gaping spaces would fill it', () => {
    const set = lines(`甲乙丙丁${'a'.repeat(19)}`, 100, { align: 'justify' });
    expect(set.map((run) => run.text)).toEqual(['甲乙丙丁', 'a'.repeat(19)]);
    expect(set[0]?.advances).toEqual([10, 10, 10, 10]);
  });

  it('opens the gaps beside Latin before those between Han', () => {
    // 19.5 em as they stand and four gaps beside Latin, which take half an em.
    const set = lines(`${'甲A甲甲甲甲甲甲甲'.repeat(2)}${'乙'.repeat(20)}`, 200, {
      align: 'justify',
    });
    const [run] = set;
    const between = run?.advances.slice(3, 8) ?? [];
    for (const advance of between) expect(advance).toBeCloseTo(10, 6);
    expect(run === undefined ? 0 : endOf(run)).toBeCloseTo(200, 6);
  });

  it('is rather pressed at its marks, down to an eighth, than left to gape', () => {
    // 21 em with the figure, which no break parts, or 16.5 em without it, in 19.8 em.
    const text = `甲乙丙丁。（戊己庚，辛壬癸子丑，寅${'1'.repeat(6)}元${'乙'.repeat(30)}`;
    const [run] = lines(text, 198, { align: 'justify' });
    expect(run?.text).toMatch(/元$/);
    expect(run === undefined ? 0 : endOf(run)).toBeCloseTo(198, 6);
  });

  it('is rather pressed between Han than left short, by no more than 0.03 em', () => {
    // 20.5 em with the figure, which no break parts, or 17 em without it, in 20 em.
    const text = `${'甲'.repeat(17)}2015年${'乙'.repeat(40)}`;
    const [run] = lines(text, 200, { align: 'justify' });
    expect(run?.text).toMatch(/2015年$/);
    expect(run === undefined ? 0 : endOf(run)).toBeCloseTo(200, 6);
    for (const advance of run?.advances.slice(0, 16) ?? [])
      expect(advance).toBeGreaterThanOrEqual(9.7);
  });

  it('indents its first line', () => {
    const set = lines('甲'.repeat(30), 100, { align: 'justify', indent: 2 });
    expect(set.map((run) => run.x)).toEqual([20, 0, 0, 0]);
  });
});

describe('a title', () => {
  it('has lines as even as can be', () => {
    const set = lines('甲'.repeat(22), 100, { align: 'center' });
    const counts = set.map((run) => run.glyphs.length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    expect(counts).toHaveLength(3);
  });

  it('breaks behind a mark where that costs little', () => {
    const set = lines('关于城市供水管网：普查与改造的通知', 120, { align: 'center' });
    expect(set.map((run) => run.text)).toEqual(['关于城市供水管网：', '普查与改造的通知']);
    const texts = (title: string) => lines(title, 120, { align: 'center' }).map((run) => run.text);
    expect(texts('一二三四，五六七八九十甲乙丙丁')).toEqual(['一二三四，', '五六七八九十甲乙丙丁']);
    expect(texts('一二，五六七八九十甲乙丙丁戊')).toEqual(['一二，五六七八', '九十甲乙丙丁戊']);
  });
});
