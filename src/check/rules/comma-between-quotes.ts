import { excerpt } from '../excerpt.js';
import { defineRule } from '../rule.js';

const comma = /[》”]、(?=[《“])/g;

export const commaBetweenQuotes = defineRule({
  name: 'comma-between-quotes',
  severity: 'info',
  origin: 'GB/T 15834-2011 4.5.3.5',
  examples: {
    fails: '印发了《总体方案》、《实施细则》两份文件。',
    passes: '印发了《总体方案》《实施细则》（试行）、《评审办法》三份文件。',
  },
  scope: 'passage',
  check(passage, report) {
    const commas = [...passage.text.matchAll(comma)].map(({ index }) => index + 1);
    const [first] = commas;
    if (first === undefined) return;
    report({
      place: passage.place(first, first + 1),
      values: { count: commas.length, sample: excerpt(passage.text, first, first + 1) },
      edits: commas.map((at) => passage.edit(at, at + 1, '')),
    });
  },
});
