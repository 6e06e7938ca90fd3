import { doubledWords } from '../doubled-words.js';
import { excerpt } from '../excerpt.js';
import { defineRule } from '../rule.js';

export const doubledWord = defineRule({
  name: 'doubled-word',
  severity: 'warning',
  origin: 'practice',
  examples: {
    fails: '方便了了患者，支持异地异地就医。',
    passes: '为了了解情况，看看附属医院医院感染管理科，再研究研究。',
  },
  scope: 'passage',
  check(passage, report) {
    const { text } = passage;
    for (const { at, end, word } of doubledWords(text)) {
      report({
        place: passage.place(at, end),
        values: { word, sample: excerpt(text, at, end) },
        edits: [passage.edit(at + word.length, end, '')],
      });
    }
  },
});
