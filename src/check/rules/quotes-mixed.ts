import { isChinese } from '../chinese.js';
import { cornerQuotes } from '../corner-quotes.js';
import { quoteFault } from '../double-quotes.js';
import { excerpt } from '../excerpt.js';
import type { Passage } from '../passage.js';
import { type QuoteChange, withChanges } from '../quote-fault.js';
import { quotesNest } from '../quote-nesting.js';
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
    // What one kind of fault leaves behind is what the next one is looked for in.
    let mended = text;
    const found = (kind: Kind, at: number, count: number, changes: readonly QuoteChange[]) => {
      const after = withChanges(mended, changes);
      const edits = quotesNest(after) ? editsOf(passage, changes) : [];
      if (edits.length > 0) mended = after;
      const values = { kind, count, mark: text.charAt(at), sample: excerpt(text, at, at + 1) };
      report({ place: passage.place(at, at + 1), values, edits });
    };

    const fault = quoteFault(text);
    if (fault !== undefined) found(fault.kind, fault.at, fault.count, fault.changes);
    const single = straightSingleQuotes(mended);
    if (single[0] !== undefined) found('straight', single[0].at, single.length, single);
    const corner = cornerQuotes(mended);
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
