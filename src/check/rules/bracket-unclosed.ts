import { excerpt } from '../excerpt.js';
import { type LoneBracket, loneBrackets } from '../lone-brackets.js';
import type { Passage } from '../passage.js';
import { defineRule } from '../rule.js';
import { textsOf } from '../texts-of.js';

/** How many passages a quotation or an aside may go on for. */
const longest = 20;

export const bracketUnclosed = defineRule({
  name: 'bracket-unclosed',
  severity: 'warning',
  origin: 'GB/T 15834-2011 4.8, 4.9, 4.15',
  examples: {
    fails: '办法（试行已经印发，院方称之为“样板。',
    passes: '办法（试行）已经印发：1）院方称之为“样板”；2）各区照办。',
  },
  scope: 'issue',
  check(issue, report) {
    for (const passages of textsOf(issue)) {
      for (const { passage, fault, at, mark, partner } of loneIn(passages)) {
        const wide = mark === '(' ? '（' : '）';
        report({
          place: passage.place(at, at + 1),
          values: { fault, mark, partner, sample: excerpt(passage.text, at, at + 1, 6) },
          edits: fault === 'mixed' ? [passage.edit(at, at + 1, wide)] : [],
        });
      }
    }
  },
});

/** A lone bracket, and the passage that it stands in. */
interface Found extends LoneBracket {
  readonly passage: Passage;
  readonly index: number;
}

function loneIn(passages: readonly Passage[]): readonly Found[] {
  const found = passages.flatMap((passage, index) =>
    loneBrackets(passage.text).map((lone) => ({ ...lone, passage, index })),
  );
  const gone = new Set<Found>(found.filter((one) => goesOn(passages, one)));
  const lastOpen = new Map<string, Found>();
  for (const one of found) {
    if (one.fault === 'unclosed' && !gone.has(one)) lastOpen.set(one.mark, one);
    if (one.fault !== 'unopened') continue;
    const opening = lastOpen.get(one.partner);
    lastOpen.delete(one.partner);
    if (opening === undefined || one.index - opening.index > longest) continue;
    // What a later passage closes was only cut in two.
    gone.add(opening);
    gone.add(one);
  }
  return found.filter((one) => !gone.has(one));
}

/** A quotation over several paragraphs opens each of them, and closes the last alone (GB/T 15834-2011, 4.8.3.4). */
function goesOn(passages: readonly Passage[], { fault, mark, passage, index }: Found): boolean {
  if (fault !== 'unclosed' || mark !== '“' || passage.role !== 'paragraph') return false;
  const next = passages[index + 1];
  return next?.role === 'paragraph' && next.text.trimStart().startsWith('“');
}
