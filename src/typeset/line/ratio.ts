import type { Items } from './items.js';

/** Above this ratio a line gapes: 0.1 em between two Han. */
export const loosest = 2;

/** Down to this ratio marks are pressed where there is no other way: they keep an eighth of an em. */
export const hardest = 1.5;

/**
 * After the marks all spaces give way, by this share of what they take at a ratio of 1: 0.03 em
 * between two Han, which no eye sees.
 */
export const squeezed = 0.6;

/** Down to this ratio a line can be pressed at all. */
export const tightest = hardest + squeezed;

/** What a ratio of 1 is where only the gaps between Han and Latin give. */
const opened = 0.25;
const closed = 0.5;

/** A line that is left short has a ratio above {@link loosest}, by this much if it were empty. */
const empty = 10;

/**
 * How much the spaces of a line have to give for it to fill its room, of which it leaves `left` pt:
 * 1 is 0.05 em between two Han, or marks pressed to a quarter em; negative where it is pressed, and
 * below -{@link tightest} where it cannot be pressed so far.
 */
export function ratioOf(
  items: Items,
  from: number,
  to: number,
  left: number,
  room: number,
): number {
  if (left < 0) return -pressure(items, from, to, -left);
  const open = items.opening(from, to);
  if (left <= open) return open > 0 ? (opened * left) / open : 0;
  const rest = left - open;
  const loose = items.loosening(from, to);
  if (rest > loosest * loose)
    return loosest + (empty * (rest - loosest * loose)) / Math.max(room, 1);
  return Math.max(open > 0 ? opened : 0, rest / loose);
}

function pressure(items: Items, from: number, to: number, over: number): number {
  const close = items.closing(from, to);
  if (over <= close) return (closed * over) / close;
  const rest = over - close;
  const press = items.pressing(from, to);
  if (rest <= hardest * press) return Math.max(close > 0 ? closed : 0, rest / press);
  const loose = items.loosening(from, to);
  return loose > 0 ? hardest + (rest - hardest * press) / loose : Number.POSITIVE_INFINITY;
}
