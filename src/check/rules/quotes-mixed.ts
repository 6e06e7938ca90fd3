import { isChinese } from '../chinese.js';
import { cornerQuotes } from '../corner-quotes.js';
import { type QuoteChange, quoteFault } from '../double-quotes.js';
import { excerpt } from '../excerpt.js';
import type { Passage } from '../passage.js';
import { defineRule } from '../rule.js';
import { straightSingleQuotes } from '../single-quotes.js';

export const quotesMixed = defineRule({
  name: 'quotes-mixed',
  severity: 'warning',
  origin: 'GB/T 15834-2011 4.8',
  examples: {
    fails: '所谓"云诊所"，就是“把病历放到云上“。',
    passes: '所谓“云诊所”，就是“把‘病历’放到云上”，不同于 Let\'s Encrypt 和 15" 屏。',
  },
  scope: 'passage',
  check(passage, report) {
    const { text } = passage;
    if (!/["“”']/.test(text) || !isChinese(text)) return;
    const found = (kind: Kind, at: number, count: number, changes: readonly QuoteChange[]) =>
      report({
        place: passage.place(at, at + 1),
        values: { kind, count, mark: text.charAt(at), sample: excerpt(text, at, at + 1) },
        edits: editsOf(passage, changes),
      });

    const fault = quoteFault(text);
    if (fault !== undefined) found(fault.kind, fault.at, fault.count, fault.changes);
    const single = straightSingleQuotes(text);
    if (single[0] !== undefined) found('straight', single[0].at, single.length, single);
    const corner = cornerQuotes(text);
    if (corner.found[0] !== undefined) {
      found('corner', corner.found[0], corner.found.length, corner.changes);
    }
  },
});

type Kind = 'straight' | 'turned' | 'nested' | 'corner';

/** All changes or none: half of them would turn marks that are right. */
function editsOf(passage: Passage, changes: readonly QuoteChange[]) {
  const edits = changes.map(({ at, changed }) => passage.edit(at, at + 1, changed));
  return edits.includes(undefined) ? [] : edits;
}
