import { describe, expect, it } from 'vitest';
import type { GlyphRun } from '../../../src/typeset/frame.js';
import { setParagraph } from '../../../src/typeset/line/paragraph.js';
import { fakeSetting, inlines, isRun, plainStyle, serif } from '../fake.js';

/** The runs of a text, line by line. */
function lines(text: string, width = 400): readonly GlyphRun[] {
  const style = { ...plainStyle, align: 'start' } as const;
  return setParagraph(inlines(text), style, 'artifact', width, fakeSetting()).flatMap((line) =>
    line.frames.filter(isRun),
  );
}

const textOf = (text: string) =>
  lines(text)
    .map((run) => run.text)
    .join('');

describe('characters that belong together', () => {
  it.each([
    ['a variation selector', '葛\u{e0100}城❤\ufe0f市'],
    ['joined emoji', '甲👨\u200d👩\u200d👧乙'],
    ['a mark without a letter of its own', 'x\u0301y'],
    ['marks of direction', '甲\u200f乙'],
  ])('copy as they were written: %s', (_, text) => {
    expect(textOf(text)).toBe(text);
  });

  it('draw nothing for what is not seen', () => {
    const [run] = lines('葛\u{e0100}城');
    expect(run?.glyphs).toEqual([0x845b, 0x57ce]);
    expect(run?.lengths).toEqual([3, 1]);
  });

  it('lose what stands before all others, which nothing can stand for', () => {
    expect(textOf('\ufe0f甲')).toBe('甲');
  });

  it('are one letter where there is one', () => {
    expect(lines('e\u0301')[0]?.glyphs).toEqual([0xe9]);
    expect(lines('u\u0308\u030c')[0]?.glyphs).toEqual([0x1da]);
    expect(lines('u\u0308\u0323')[0]?.glyphs[0]).toBe(0xfc);
  });

  it('have a mark over the middle of its base, also where the face gives it a width', () => {
    const [run] = lines('文\u20dd字');
    expect(run?.advances).toEqual([10, 0, 10]);
    const mark = serif.trims.get(run?.glyphs[1] ?? 0);
    expect(mark).toEqual({ glyph: 0x20dd, start: 0.75, end: -0.25 });
  });

  it('are not parted at a line’s end', () => {
    const family = '👨\u200d👩\u200d👧';
    expect(lines(`甲乙丙${family}`, 50).map((run) => run.text)).toEqual(['甲乙丙', family]);
    const thumb = lines('甲乙丙丁👍🏽', 50).map((run) => run.text);
    expect(thumb).toEqual(['甲乙丙', '丁', '👍🏽']);
  });
});
