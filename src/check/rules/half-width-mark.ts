import { isChinese } from '../chinese.js';
import { excerpt } from '../excerpt.js';
import { type HalfWidthMark, halfWidthMarks } from '../half-width-marks.js';
import type { Passage } from '../passage.js';
import { isReference } from '../reference.js';
import { defineRule } from '../rule.js';

const mark = /[!(),.:;?]/;

/** Han, a letter or a Chinese closing mark before a half-width mark, or Han behind it. */
const candidate = /[\p{sc=Han}”’）》〉」』】][ \t]*[,:;?!.()]|[,;?()][ \t]*\p{sc=Han}/u;

/** What is written in sentences; titles, names and cells may leave their full stop out. */
const sentences: readonly Passage['role'][] = ['paragraph', 'point'];

export const halfWidthMark = defineRule({
  name: 'half-width-mark',
  severity: 'warning',
  origin: 'GB/T 15834-2011 5.1',
  examples: {
    fails: '方案提出,年内建成医联体(试点)。',
    passes: '方案提出，年内建成医联体（试点），10:30 起报名，共 1,000 人。',
  },
  scope: 'passage',
  check(passage, report) {
    const { text } = passage;
    if (!mark.test(text) || !candidate.test(text) || !isChinese(text) || isReference(text)) return;
    const marks = halfWidthMarks(text, sentences.includes(passage.role));
    const [first] = marks;
    if (first === undefined) return;
    const end = first.at + first.mark.length;
    report({
      place: passage.place(first.at, end),
      values: { count: marks.length, sample: excerpt(text, first.at, end) },
      edits: editsOf(passage, marks),
    });
  },
});

/** A parenthesis is changed only where its other half can be, too. */
function editsOf(passage: Passage, marks: readonly HalfWidthMark[]) {
  const edits = new Map(marks.map((one) => [one, passage.edit(one.start, one.end, one.changed)]));
  const mended = new Set(marks.filter((one) => edits.get(one)).map(({ at }) => at));
  return marks
    .filter(({ partner }) => partner === undefined || mended.has(partner))
    .map((one) => edits.get(one));
}
