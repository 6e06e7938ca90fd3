import { defineRule } from '../rule.js';

export const titleFullStop = defineRule({
  name: 'title-full-stop',
  severity: 'warning',
  origin: 'practice',
  examples: {
    fails: 'title: 三家医院开通互联网诊疗。',
    passes: 'title: 三家医院开通互联网诊疗',
  },
  scope: 'passage',
  check(passage, report) {
    if (passage.role !== 'title' && passage.role !== 'toc') return;
    const stop = /(?<!\.)[。．.]$/.exec(passage.text);
    if (stop === null) return;
    const { index } = stop;
    report({
      place: passage.place(index, index + 1),
      values: { stop: stop[0] },
      edits: [passage.edit(index, index + 1, '')],
    });
  },
});
