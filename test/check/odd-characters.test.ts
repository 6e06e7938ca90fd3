import { describe, expect, it } from 'vitest';
import { oddCharacters } from '../../src/check/odd-characters.js';

function found(text: string): string[][] {
  return oddCharacters(text).map(({ one, other }) => [
    text.slice(one, one + 5),
    text.slice(other, other + 5),
  ]);
}

describe('oddCharacters', () => {
  it('finds a character that sounds like the one between the same neighbours', () => {
    expect(found('到快速理赔中心办理，在快速理培中心等候')).toEqual([['速理赔中心', '速理培中心']]);
  });

  it('gives a pair of characters once', () => {
    expect(found('快速理赔中心。快速理培中心。快速理培中心。')).toHaveLength(1);
  });

  it.each([
    ['other neighbours', '快速理赔中心，快速理培训班'],
    ['characters that sound otherwise', '快速理赔中心，快速理财中心'],
    ['words of grammar', '患者恢复的很快，患者恢复得很快'],
    ['words that are both right', '一项临床实验研究，一项临床试验研究'],
    ['a mark between', '快速理赔，中心；快速理培，中心'],
    ['short texts', '理赔'],
    ['none', ''],
  ])('passes over %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes no longer for a long text than for its parts', () => {
    const syllables = Array.from({ length: 300_000 }, (_, index) =>
      String.fromCharCode(0x4e00 + ((index * 7919) % 19_997)),
    );
    const start = performance.now();
    oddCharacters(syllables.join(''));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
