import type { Items } from './items.js';

/** Above this ratio a line gapes: 0.1 em between two Han. */
export const loosest = 2;

/** Down to this ratio a line is pressed where there is no other way: marks keep an eighth of an em. */
export const tightest = 1.5;

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
  if (press <= 0) return Number.POSITIVE_INFINITY;
  return Math.max(close > 0 ? closed : 0, rest / press);
}
