import { type Items, number } from './items.js';
import { hardest, loosest, squeezed } from './ratio.js';

/**
 * How the spaces of one line are set: the share that each place takes of what it gives first and of
 * what it gives then, wider (`open`, `loose`) or narrower (`close`, `press`); a negative `loose` takes
 * away from all of them.
 */
export interface Spread {
  readonly open: number;
  readonly loose: number;
  readonly close: number;
  readonly press: number;
}

/** The spaces as they stand. */
export const asTheyStand: Spread = { open: 0, loose: 0, close: 0, press: 0 };

/**
 * Shares out what a line from `from` to `to` leaves of its room, in pt; less than nothing presses it.
 * A line that no spaces fill without gaping is left short: its spaces stay as they stand.
 */
export function justify(items: Items, from: number, to: number, left: number): Spread {
  if (left === 0) return asTheyStand;
  if (left < 0) return press(items, from, to, -left);
  const open = items.opening(from, to);
  if (left <= open) return { ...asTheyStand, open: share(left, open) };
  const loose = share(left - open, items.loosening(from, to));
  return loose > loosest + 1e-9 ? asTheyStand : { ...asTheyStand, open: 1, loose };
}

/** Presses a line that is by so much longer than its room, as far as its spaces allow. */
function press(items: Items, from: number, to: number, over: number): Spread {
  const close = items.closing(from, to);
  if (over <= close) return { ...asTheyStand, close: share(over, close) };
  const pressing = items.pressing(from, to);
  const rest = over - close - hardest * pressing;
  if (rest <= 0) return { ...asTheyStand, close: 1, press: share(over - close, pressing) };
  const loose = Math.min(share(rest, items.loosening(from, to)), squeezed);
  return { open: 0, loose: -loose, close: 1, press: hardest };
}

function share(part: number, whole: number): number {
  if (part <= 0) return 0;
  return whole > 0 ? part / whole : Number.POSITIVE_INFINITY;
}

/** The space at a place of a line that is spread so, in pt. */
export function spaceAt(items: Items, place: number, spread: Spread): number {
  if (spread === asTheyStand) return number(items.gap, place);
  return (
    number(items.gap, place) +
    spread.open * number(items.open, place) +
    spread.loose * number(items.loose, place) -
    spread.close * number(items.close, place) -
    spread.press * number(items.press, place)
  );
}
