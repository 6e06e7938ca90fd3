import { describe, expect, it } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.js';
import { readTerms } from '../../src/read/terms.js';
import { brief } from './brief.js';

const file = 'terms.yaml';

function read(text: string) {
  return readTerms(memoryHost({ [`/press/${file}`]: text }).files, '/press');
}

describe('readTerms', () => {
  it('reads a list of right spellings, with and without wrong ones', () => {
    const text = '- VMware\n- HIT 专家网\n- 琚文胜: [据文胜, "琚文盛"]\n- 顺义: 顺议\n- Java:\n';
    expect(read(text)).toEqual({
      value: [
        { right: 'VMware', wrong: [] },
        { right: 'HIT 专家网', wrong: [] },
        { right: '琚文胜', wrong: ['据文胜', '琚文盛'] },
        { right: '顺义', wrong: ['顺议'] },
        { right: 'Java', wrong: [] },
      ],
      diagnostics: [],
    });
  });

  it('reads a mapping', () => {
    const { value, diagnostics } = read('VMware: [威睿]\r\nApp:\r\n  - 阿普\r\n');
    expect(diagnostics).toEqual([]);
    expect(value).toEqual([
      { right: 'VMware', wrong: ['威睿'] },
      { right: 'App', wrong: ['阿普'] },
    ]);
  });

  it.each(['', '\n', '# 还没有\n', '[]\n'])('has none in %j', (text) => {
    expect(read(text)).toEqual({ value: [], diagnostics: [] });
  });

  it('has none where there is no file', () => {
    expect(readTerms(memoryHost({}).files, '/press')).toEqual({ value: [], diagnostics: [] });
  });

  it.each([
    ['a text alone', 'VMware\n', ['1:1 term-malformed']],
    ['a list in the list', '- [VMware]\n- App\n', ['1:3 term-malformed']],
    ['an item without text', '- " "\n- App\n', ['1:3 term-malformed']],
    ['an item without anything', '- App\n- \n- ""\n', ['2:3 term-malformed', '3:3 term-malformed']],
    ['a full-width colon', '- 琚文胜：据文胜\n- App\n', ['1:3 term-malformed']],
    ['a mapping for wrong spellings', '- 甲: {乙: 丙}\n- App\n', ['1:6 term-malformed']],
  ])('passes over %s, with a warning', (_, text, expected) => {
    const { value, diagnostics } = read(text);
    expect(brief(diagnostics, file)).toEqual(expected);
    expect(diagnostics.every(({ severity }) => severity === 'warning')).toBe(true);
    if (text.includes('App')) expect(value).toContainEqual({ right: 'App', wrong: [] });
  });

  it('takes the first of two right spellings of one word', () => {
    const { value, diagnostics } = read('- App\n- ＡＰＰ\n- HIT 专家网\n- HIT专家网\n');
    expect(brief(diagnostics, file)).toEqual(['2:3 term-repeated', '4:3 term-repeated']);
    expect(value.map(({ right }) => right)).toEqual(['App', 'HIT 专家网']);
  });

  it('takes nothing for wrong that is right, too, or belongs to another word already', () => {
    const { value, diagnostics } = read('- 甲: [甲, 乙, 丙]\n- 乙: [丙]\n');
    expect(brief(diagnostics, file)).toEqual([
      '1:7 term-contradicted',
      '1:10 term-contradicted',
      '2:7 term-repeated',
    ]);
    expect(value).toEqual([
      { right: '甲', wrong: ['丙'] },
      { right: '乙', wrong: [] },
    ]);
  });

  it('says what is wrong with the YAML, and reads nothing', () => {
    const { value, diagnostics } = read('- "VMware\n- App\n');
    expect(value).toEqual([]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['yaml-broken']);
  });
});
