import { textWidth } from './text-width.js';

/** Behind these marks a title is cut where its sense is. */
const seams = /\s+|(?<=[，、。：；！？…—])/;

/** What the lines of a title hold on a phone of 360 px, and on a screen from 36 rem on, in em. */
const phone = 14;
const screen = 25;

/**
 * How long the clauses of a title are: `short` ones fit a phone's line whole, `medium` ones a screen's.
 * A browser can keep clauses whole, but one that is longer than a line it cuts anywhere, down to a
 * last line of one character; so the style sheet must know where not to ask for it.
 */
export function titleClauses(title: string): 'short' | 'medium' | 'long' {
  const longest = Math.max(...title.split(seams).map(textWidth));
  if (longest <= phone) return 'short';
  return longest <= screen ? 'medium' : 'long';
}
