import { likewise } from '../amount.js';
import {
  type Whole,
  wholesBeforeBrackets,
  wholesBeforeHalves,
  wholesBehindParts,
} from '../parts-of-whole.js';
import { defineRule } from '../rule.js';

export const sumMismatch = defineRule({
  name: 'sum-mismatch',
  severity: 'warning',
  origin: 'practice',
  examples: {
    fails: '全年完成会诊 120 例（院内会诊 70 例，院外会诊 40 例）。',
    passes: '全年完成会诊 120 例（院内会诊 70 例，院外会诊 50 例）。',
  },
  scope: 'passage',
  check(passage, report) {
    const { text } = passage;
    if (!/[（(共其]/.test(text) || !/\d/.test(text)) return;
    const wholes = [wholesBeforeBrackets(text), wholesBeforeHalves(text), wholesBehindParts(text)];
    for (const found of wholes.flat()) {
      const sum = found.parts.reduce((all, { value }) => all + value, 0);
      if (!isMismatch(found, sum)) continue;
      const { whole, parts } = found;
      report({
        place: passage.place(whole.start, whole.end),
        values: {
          whole: text.slice(whole.start, whole.end),
          parts: parts.map((part) => likewise(part.value, part)).join(' + '),
          sum: likewise(sum, whole),
        },
      });
    }
  },
});

/** Of a selection only a part that is more than the whole is wrong for certain: parts may overlap. */
function isMismatch({ whole, parts, isSelection }: Whole, sum: number): boolean {
  if (isSelection)
    return parts.some((part) => part.value - part.tolerance > whole.value + whole.tolerance);
  const tolerance = parts.reduce((all, part) => all + part.tolerance, whole.tolerance);
  return Math.abs(sum - whole.value) > tolerance * (1 + 1e-9);
}
