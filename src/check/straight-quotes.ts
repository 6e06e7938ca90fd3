import type { QuoteChange, QuoteFault } from './quote-fault.js';
import { closesClearly, isBehindSentence, isSound, opensClearly } from './quote-sides.js';

interface Mark {
  readonly mark: string;
  readonly at: number;
}

/**
 * The straight double quotation marks of a Chinese text, and what should stand there: ‘ ’ within “ ”,
 * else “ ” (GB/T 15834-2011, 4.8). Undefined where there are none, but for inches.
 */
export function straightFault(text: string): QuoteFault | undefined {
  if (!text.includes('"')) return undefined;
  const marks = withoutInches(text);
  const straight = marks.filter(({ mark }) => mark === '"');
  const [first] = straight;
  if (first === undefined) return undefined;
  const paired = inPairs(text, marks) ?? alternating(text, marks) ?? [];
  // “甲"和"乙” may be two quotations or one within another.
  const isOpen = paired.some(({ changed }) => changed === '‘') && !isSpeech(text, marks);
  const changes = isOpen ? [] : paired;
  return { kind: 'straight', at: first.at, count: straight.length, changes };
}

/** The double marks of a text without those that stand for inches, 15", where nothing is quoted yet. */
function withoutInches(text: string): readonly Mark[] {
  let isOpen = false;
  return [...text.matchAll(/["“”]/g)].flatMap(({ 0: mark, index: at }): Mark[] => {
    const isInches =
      mark === '"' && !isOpen && /\d/.test(text.charAt(at - 1)) && !closesClearly(text, at);
    if (isInches) return [];
    if (mark === '"') isOpen = !isOpen;
    return [{ mark, at }];
  });
}

/** The straight marks in pairs, each pair within “ ” or outside; undefined where that cannot be. */
function inPairs(text: string, marks: readonly Mark[]): readonly QuoteChange[] | undefined {
  const changes: QuoteChange[] = [];
  let isWithin = false;
  let isPairOpen = false;
  for (const { mark, at } of marks) {
    if (mark === '"') {
      const [open, close] = isWithin ? '‘’' : '“”';
      changes.push({ at, mark, changed: (isPairOpen ? close : open) ?? mark });
      isPairOpen = !isPairOpen;
    } else {
      if (isPairOpen || isWithin === (mark === '“')) return undefined;
      isWithin = !isWithin;
    }
  }
  const isWhole = !isWithin && !isPairOpen;
  const isFree = !/[‘’]/.test(text) || changes.every(({ changed }) => /[“”]/.test(changed));
  return isWhole && isFree && areSound(text, changes) ? changes : undefined;
}

/** The straight marks as every other one of all, so that one may be a half of a pair whose other half is curly. */
function alternating(text: string, marks: readonly Mark[]): readonly QuoteChange[] | undefined {
  if (marks.length % 2 !== 0) return undefined;
  const isLevel = marks.every(
    ({ mark }, index) => mark === '"' || mark === (index % 2 === 0 ? '“' : '”'),
  );
  if (!isLevel) return undefined;
  const changes = marks.flatMap(({ mark, at }, index): QuoteChange[] => {
    return mark === '"' ? [{ at, mark, changed: index % 2 === 0 ? '“' : '”' }] : [];
  });
  const isClear = marks.map(({ mark, at }, index) => {
    return mark === '"' && (index % 2 === 0 ? opensClearly(text, at) : closesClearly(text, at));
  });
  // A straight half of a curly one must be clear, or the next straight mark, which turns with it.
  const isCertain = marks.every(({ at, mark }, index) => {
    const partner = marks[index % 2 === 0 ? index + 1 : index - 1];
    if (mark !== '"' || partner === undefined || partner.mark === '"') return true;
    const quoted = text.slice(Math.min(at, partner.at) + 1, Math.max(at, partner.at));
    const isTerm = marks.length === 2 && !/[，。；：？！\s]/.test(quoted);
    return isTerm || isClear.slice(Math.max(index - 1, 0), index + 2).includes(true);
  });
  return isCertain && areSound(text, changes) ? changes : undefined;
}

function areSound(text: string, changes: readonly QuoteChange[]): boolean {
  return changes.every(({ at, changed }) => isSound(text, at, changed));
}

/** True where “ ” are around whole sentences, so that something may well be quoted within. */
function isSpeech(text: string, marks: readonly Mark[]): boolean {
  return marks.every(({ mark, at }) => mark !== '”' || isBehindSentence(text, at));
}
