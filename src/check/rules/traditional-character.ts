import { bracketPairs } from '../bracket-pairs.js';
import { closingMarks, openingMarks } from '../chinese.js';
import { excerpt } from '../excerpt.js';
import type { Passage } from '../passage.js';
import { defineRule, type Report } from '../rule.js';
import { textsOf } from '../texts-of.js';
import { hasTraditional, traditionalRuns, traditionalShare } from '../traditional-characters.js';

/** Text of which a larger share is traditional was written so on purpose; in traditional writing it is a third. */
const mostShare = 1 / 8;

const kana = /[\u3041-\u3096\u30a1-\u30fa]/;

/** What names somebody or something, and may be written as they write it. */
const names: readonly Passage['role'][] = ['media', 'source'];

export const traditionalCharacter = defineRule({
  name: 'traditional-character',
  severity: 'warning',
  origin: '通用规范汉字表 (2013)',
  examples: {
    fails: '云计算技術提升了医院的服务能力，也便于各院共享数据。',
    passes: '据香港《經濟日報》报道，云计算技术提升了医院的服务能力。',
  },
  scope: 'issue',
  check(issue, report) {
    for (const passages of textsOf(issue)) {
      const affected = passages.filter(({ text }) => hasTraditional(text));
      if (affected.length === 0) continue;
      const whole = passages.map(({ text }) => text).join('\n');
      if (traditionalShare(whole) > mostShare) continue;
      for (const passage of affected) checkPassage(passage, report);
    }
  },
});

function checkPassage(passage: Passage, report: Report<'traditional-character'>): void {
  const { text, role } = passage;
  const runs = traditionalRuns(text);
  const isAlone = runs.length === 1 && runs[0]?.characters.length === 1 && !names.includes(role);
  if (kana.test(text) || (!isAlone && traditionalShare(text) > mostShare)) return;
  const onPurpose = traditionalQuotations(text);
  for (const { at, characters, simplified } of runs) {
    if (onPurpose.some(({ open, close }) => open < at && at < close)) continue;
    const end = at + characters.length;
    report({
      place: passage.place(at, end),
      values: { characters, simplified, sample: excerpt(text, at, end) },
      edits: [passage.edit(at, end, simplified)],
    });
  }
}

/** What is quoted or named in traditional writing. */
function traditionalQuotations(text: string) {
  return [...openingMarks].flatMap((opening, kind) => {
    if (!text.includes(opening)) return [];
    const { pairs } = bracketPairs(text, opening, closingMarks.charAt(kind));
    return pairs.filter(
      ({ open, close }) =>
        traditionalShare(text.slice(open, Math.min(close, open + 200))) > mostShare,
    );
  });
}
