import { excerpt } from '../excerpt.js';
import { defineRule } from '../rule.js';

/** A number, perhaps with its unit, a star, and a number: 4*10G, 3 * 4, 10cm*20cm. */
const star =
  /(?<![\d*])\d{1,5}(?:\.\d{1,3})?(?:[mck]?m|米|厘米|毫米)? ?\*(?= ?\d{1,5}(?![\d*]{5}))/g;

/** The same with a letter; what begins with a letter, as a type does, and 0x1F are none. */
const letter =
  /(?:(?<![\w.*/+@#-])|(?<=\d[xX]))(?!0[xX])\d{1,5}(?:[mck]?m)?[xX](?=\d{1,5}(?![A-Za-z]{3}|\d))/g;

export const multiplicationSign = defineRule({
  name: 'multiplication-sign',
  severity: 'warning',
  origin: 'GB/T 3102.11-1993 11-6.4',
  examples: {
    fails: '每路承载 4*10G，屏幕为 1920x1080。',
    passes: '每路承载 4×10G，芯片为 x86，编号 0x1F，号码 138****0000。',
  },
  scope: 'passage',
  check(passage, report) {
    const { text } = passage;
    if (!/\d[^\d\s]{0,2} ?[*xX] ?\d/.test(text)) return;
    for (const pattern of [star, letter]) {
      for (const { 0: found, index } of text.matchAll(pattern)) {
        const at = index + found.length - 1;
        const isSpaced = text[at - 1] === ' ';
        if (isSpaced !== (text[at + 1] === ' ')) continue;
        report({
          place: passage.place(at, at + 1),
          values: { sign: text.charAt(at), sample: excerpt(text, at, at + 1) },
          edits: [passage.edit(at, at + 1, '×')],
        });
      }
    }
  },
});
