import { doubledStops } from '../doubled-stops.js';
import { excerpt } from '../excerpt.js';
import { defineRule } from '../rule.js';

export const stopAfterMark = defineRule({
  name: 'stop-after-mark',
  severity: 'warning',
  origin: 'GB/T 15834-2011 4.1–4.6',
  examples: {
    fails: '患者怎样查询？。结果随后发布，，不必再来。',
    passes: '患者怎样查询？！结果随后发布……他问：“怎么查？”不必再来。',
  },
  scope: 'passage',
  check(passage, report) {
    for (const { at, marks, kept, isCertain } of doubledStops(passage.text)) {
      const end = at + marks.length;
      const first = at + marks.indexOf(kept);
      const last = first + kept.length;
      const dropped = [
        ...(at < first ? [passage.edit(at, first, '')] : []),
        ...(last < end ? [passage.edit(last, end, '')] : []),
      ];
      report({
        place: passage.place(at, end),
        values: { marks, kept, sample: excerpt(passage.text, at, end) },
        edits: isCertain ? dropped : [],
      });
    }
  },
});
