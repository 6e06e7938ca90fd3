import type { CheckedIssue } from './checked-issue.js';
import type { Passage } from './passage.js';
import type { Mention } from './running-text.js';

/** The texts of an issue as one, a line feed between each two. */
export interface JoinedText {
  readonly text: string;
  /** What stands from `start` to before `end`, which lie in one passage. */
  mention(start: number, end: number): Mention;
  /** The texts of its articles, in their order: where each begins and ends. */
  readonly articles: readonly TextRange[];
}

/** From `start` to before `end`, in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Puts together all passages of an issue, its articles' in their order. */
export function joinedText({ passages, articles }: CheckedIssue): JoinedText {
  const parts: Part[] = [];
  let length = 0;
  const add = (some: readonly Passage[]): TextRange => {
    const start = length;
    for (const passage of some) {
      parts.push({ passage, start: length });
      length += passage.text.length + 1;
    }
    return { start, end: length };
  };
  add(passages);
  const ranges = articles.map((article) => add(article.passages));
  return {
    text: parts.map(({ passage }) => passage.text).join('\n'),
    mention(start, end) {
      const part = partAt(parts, start);
      return { passage: part.passage, start: start - part.start, end: end - part.start };
    },
    articles: ranges,
  };
}

interface Part {
  readonly passage: Passage;
  readonly start: number;
}

/** The part that an offset lies in, by halving. */
function partAt(parts: readonly Part[], offset: number): Part {
  let [low, high] = [0, parts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((parts[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const part = parts[low];
  if (part === undefined) throw new RangeError('a text without parts has no offsets');
  return part;
}
