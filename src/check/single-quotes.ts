import { withinDoubleQuotes } from './double-quotes.js';
import type { QuoteChange } from './quote-fault.js';

/** What is quoted in straight single marks: Han at both ends, so that no apostrophe is meant. */
const quoted =
  /(?<![A-Za-z0-9'])'(\p{sc=Han}(?:[^'\n“”"]{0,40}[\p{sc=Han}。？！…])?)'(?![A-Za-z0-9'])/gu;

/** How the straight single quotation marks of a Chinese text should read: ‘ ’ within “ ”, else “ ”. */
export function straightSingleQuotes(text: string): readonly QuoteChange[] {
  if (!text.includes("'")) return [];
  const isWithin = withinDoubleQuotes(text);
  return [...text.matchAll(quoted)].flatMap(({ 0: whole, index }): QuoteChange[] => {
    const [open, close] = isWithin(index) ? ['‘', '’'] : ['“', '”'];
    return [
      { at: index, mark: "'", changed: open },
      { at: index + whole.length - 1, mark: "'", changed: close },
    ];
  });
}
