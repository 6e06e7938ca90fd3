import { defineRule } from '../rule.js';

/** `1. `, `１．`, `1、`; but no `1.5 亿元`, `3.0 版`, `120、999`, `5、6 月`. */
const typedNumber = /^\s*([\d０-９]{1,2}[.．、])(?!\s*[\d０-９])/;

/** The ranks above `1.` in an official document: 一、 and （一）. */
const officialNumber = /^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/;

export const headingNumbered = defineRule({
  name: 'heading-numbered',
  severity: 'warning',
  origin: 'GB/T 9704-2012 7.3.3',
  examples: {
    fails: '## 1. 机房改造\n\n两个机房互为备份。',
    passes: '## 一、机房改造\n\n两个机房互为备份。',
  },
  scope: 'article',
  check({ passages }, report) {
    for (const { role, text, place } of passages) {
      if (role !== 'heading') continue;
      // Below 一、 the number is the third rank of an official document, and is not taken for an article's.
      if (officialNumber.test(text)) return;
      const [all, number] = typedNumber.exec(text) ?? [];
      if (all === undefined || number === undefined) continue;
      report({ place: place(all.length - number.length, all.length), values: { number } });
    }
  },
});
