import { bareText } from '../bare-text.js';
import { fieldPassage } from '../checked-issue.js';
import { defineRule } from '../rule.js';
import { commonLength, isSubsequence } from '../subsequence.js';

/** Of the characters of a shortened title, at least this share stands in the title in the same order; tuned on the samples. */
const leastShare = 0.5;

/** Texts of more characters are no titles, and would take too long to compare. */
const longest = 300;

export const tocDiffers = defineRule({
  name: 'toc-differs',
  severity: 'warning',
  origin: 'practice',
  examples: {
    fails: 'title: 三家医院开通互联网诊疗\ntoc: 药品追溯系统升级',
    passes: 'title: 又有三家！本市五家医院开通互联网诊疗\ntoc: 五家医院开通互联网诊疗',
  },
  scope: 'article',
  check(article, report) {
    const toc = fieldPassage(article, 'toc');
    const title = fieldPassage(article, 'title');
    if (toc === undefined || title === undefined) return;
    const [short, whole] = [bareText(toc.text), bareText(title.text)];
    if (short === '' || whole === '' || isSubsequence(short, whole)) return;
    const [shortLength, length] = [Array.from(short).length, Array.from(whole).length];
    if (shortLength > longest || length > longest) return;
    const isLonger = shortLength > length;
    if (!isLonger && commonLength(short, whole) >= leastShare * shortLength) return;
    const kind = isLonger ? 'longer' : 'other';
    report({ place: toc.place(0, toc.text.length), values: { kind, toc: toc.text } });
  },
});
