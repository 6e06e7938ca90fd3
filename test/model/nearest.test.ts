import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/model/nearest.js';

const keys = ['title', 'media', 'link', 'date', 'source', 'toc', '标题', '媒体', '期号'];

describe('nearest', () => {
  it.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['tilte', 'title'],
    ['lnik', 'link'],
    ['sourcs', 'source'],
    ['标提', '标题'],
    ['期', '期号'],
  ])('takes %s for %s', (word, known) => {
    expect(nearest(word, keys)).toBe(known);
  });

  it.each(['author', 'weblink', '作者名', ''])('finds nothing near %j', (word) => {
    expect(nearest(word, keys)).toBeUndefined();
  });

  it('prefers the word with the fewest slips', () => {
    expect(nearest('baseline', ['baselines!', 'baselime'])).toBe('baselime');
  });
});
