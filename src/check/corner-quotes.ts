import { bracketPairs } from './bracket-pairs.js';
import { withinDoubleQuotes } from './double-quotes.js';
import type { QuoteChange } from './quote-fault.js';

/** What is wrong with 「」 in a text that has “” too. */
export interface CornerQuotes {
  /** Offsets of the 「. */
  readonly found: readonly number[];
  /** Empty where it is not certain what should stand there. */
  readonly changes: readonly QuoteChange[];
}

/** The 「」 of a text that quotes with “”, too; within those ‘’ is meant. */
export function cornerQuotes(text: string): CornerQuotes {
  if (!/「/.test(text) || !/[“”]/.test(text)) return { found: [], changes: [] };
  const { pairs, unclosed, unopened } = bracketPairs(text, '「', '」');
  const found = [...pairs.map(({ open }) => open), ...unclosed].toSorted((a, b) => a - b);
  const isCertain =
    unclosed.length + unopened.length === 0 &&
    !/[‘’『』"']/.test(text) &&
    !/「[^」]*[“”「]/.test(text) &&
    /^[^“”]*(?:“[^“”]*”[^“”]*)*$/.test(text);
  if (!isCertain) return { found, changes: [] };
  const isWithin = withinDoubleQuotes(text);
  const changes = pairs.flatMap(({ open, close }): QuoteChange[] => {
    const [left, right] = isWithin(open) ? ['‘', '’'] : ['“', '”'];
    return [
      { at: open, mark: '「', changed: left },
      { at: close, mark: '」', changed: right },
    ];
  });
  return { found, changes };
}
