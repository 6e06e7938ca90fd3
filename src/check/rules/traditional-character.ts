import { bracketPairs } from '../bracket-pairs.js';
import { closingMarks, openingMarks } from '../chinese.js';
import { excerpt } from '../excerpt.js';
import type { Passage } from '../passage.js';
import { defineRule, type Report } from '../rule.js';
import { textsOf } from '../texts-of.js';
import {
  hasTraditional,
  type TraditionalRun,
  traditionalPart,
  traditionalRuns,
  traditionalRunsInSentence,
  traditionalShare,
} from '../traditional-characters.js';
import { mayBeName } from '../traditional-names.js';

/** A text of which more is traditional is written so. */
const mostOfText = 1 / 2;

/** A passage of which more is traditional was taken over whole, perhaps on purpose: only the editor can say. */
const mostOfPassage = 3 / 4;

/** Fewer characters may be a slip or a name, more are a sentence. */
const sentence = 4;

/** A name of which a larger share is traditional is written so; in traditional writing it is a third. */
const mostOfName = 1 / 8;

/** A longer quotation is what somebody said, and that is printed in simplified writing. */
const longestQuoted = 20;

const kana = /[\u3041-\u3096\u30a1-\u30fa]/;

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
      if (!passages.some(({ text }) => hasTraditional(text))) continue;
      if (traditionalPart(passages.map(({ text }) => text).join('\n')) > mostOfText) continue;
      for (const [index, passage] of passages.entries()) {
        if (isTakenOver(passage, passages[index - 1])) continue;
        checkPassage(passage, report);
      }
    }
  },
});

/** True for Japanese, for the name of a medium, and for an original that is announced: 原文如下： */
function isTakenOver({ role, text }: Passage, last: Passage | undefined): boolean {
  if (!hasTraditional(text) || kana.test(text)) return true;
  if (role === 'media' || role === 'source') return traditionalShare(text) > mostOfName;
  const isAnnounced = role === 'paragraph' && /[：:]\s*$/.test(last?.text ?? '');
  return isAnnounced && traditionalPart(text) > mostOfPassage;
}

/** One finding a passage: a sentence that was pasted has many such characters. */
function checkPassage(passage: Passage, report: Report<'traditional-character'>): void {
  const { text } = passage;
  const runs = foundIn(text);
  const [first] = runs;
  if (first === undefined) return;
  const { at, characters, simplified } = first;
  const end = at + characters.length;
  report({
    place: passage.place(at, end),
    values: { characters, simplified, count: countOf(runs), sample: excerpt(text, at, end) },
    edits: editsOf(passage, runs),
  });
}

function foundIn(text: string): readonly TraditionalRun[] {
  const own = withoutNames(text);
  const runs = traditionalRuns(own);
  return countOf(runs) < sentence ? runs : traditionalRunsInSentence(own);
}

function countOf(runs: readonly TraditionalRun[]): number {
  return runs.reduce((sum, { characters }) => sum + characters.length, 0);
}

function editsOf(passage: Passage, runs: readonly TraditionalRun[]) {
  const { text } = passage;
  const isSentence = countOf(runs) >= sentence;
  if (isSentence && traditionalPart(text) > mostOfPassage) return [];
  return runs.flatMap(({ at, characters, simplified }) => {
    const end = at + characters.length;
    // In a sentence that was pasted a name is as traditional as the rest.
    return !isSentence && mayBeName(text, at, end) ? [] : passage.edit(at, end, simplified);
  });
}

/** A text in which spaces stand for what is quoted or named in traditional writing. */
function withoutNames(text: string): string {
  const units = text.split('');
  for (const [kind, opening] of [...openingMarks].entries()) {
    if (!text.includes(opening)) continue;
    for (const { open, close } of bracketPairs(text, opening, closingMarks.charAt(kind)).pairs) {
      if (close - open > longestQuoted) continue;
      if (traditionalShare(text.slice(open, close)) > mostOfName) units.fill(' ', open, close);
    }
  }
  return units.join('');
}
