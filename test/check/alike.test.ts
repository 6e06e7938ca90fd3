import { describe, expect, it } from 'vitest';
import { areAlike } from '../../src/check/alike.js';

describe('areAlike', () => {
  it.each(['琚据', '朝潮', '胜盛', '曾增', '祎袆', '未末', '吕绿'])(
    'takes %s for each other',
    (pair) => {
      const [a = '', b = ''] = pair;
      expect([areAlike(a, b), areAlike(b, a)]).toEqual([true, true]);
    },
  );

  it.each(['强刚', '国军', '一三', '东西', 'ab', '〇零'])('tells %s apart', (pair) => {
    const [a = '', b = ''] = pair;
    expect([areAlike(a, b), areAlike(b, a)]).toEqual([false, false]);
  });
});
