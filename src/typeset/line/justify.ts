import { looseRatio } from './break.js';
import { type Items, number } from './items.js';
import { Kind } from './kind.js';
import { givesWay, needsLatinGap } from './spacing.js';

/**
 * How the spaces of one line are set: the share of its stretch and of its shrink that each place
 * takes, and what each place takes beyond that, in pt.
 */
export interface Spread {
  readonly stretch: number;
  readonly shrink: number;
  readonly each: number;
}

/** The spaces as they stand. */
export const asTheyStand: Spread = { stretch: 0, shrink: 0, each: 0 };

/**
 * Shares out what a line from `from` to `to` leaves of its room. Pressed: by what each place can
 * give. Stretched: by what each place can take; and what goes beyond a loose line, as beside a long
 * address, is spread evenly over all places, so that no single one gapes.
 */
export function justify(items: Items, from: number, to: number, left: number): Spread {
  if (left < 0) return press(items, from, to, left);
  const growth = items.growth(from, to);
  const stretch = growth > 0 ? Math.min(left / growth, looseRatio) : 0;
  const rest = left - stretch * growth;
  if (rest < 1e-9) return { stretch, shrink: 0, each: 0 };
  const places = countOpen(items, from, to);
  return { stretch, shrink: 0, each: places > 0 ? rest / places : 0 };
}

/** Presses a line that is longer than its room; a line within its room stays as it stands. */
export function press(items: Items, from: number, to: number, left: number): Spread {
  const give = items.give(from, to);
  if (left >= 0 || give <= 0) return asTheyStand;
  return { stretch: 0, shrink: Math.min(-left / give, 1), each: 0 };
}

/** The space at a place of a line that is spread so, in pt. */
export function spaceAt(items: Items, place: number, spread: Spread): number {
  const space =
    number(items.gap, place) +
    spread.stretch * number(items.stretch, place) -
    spread.shrink * number(items.shrink, place);
  return spread.each > 0 && isOpen(items, place) ? space + spread.each : space;
}

function countOpen(items: Items, from: number, to: number): number {
  let count = 0;
  for (let place = from + 1; place < to; place++) if (isOpen(items, place)) count += 1;
  return count;
}

/** True of a place that can be opened in need: also between letters, but not before a note's mark. */
function isOpen(items: Items, place: number): boolean {
  const before = items.characters[place - 1]?.kind ?? Kind.Han;
  const after = items.characters[place]?.kind ?? Kind.Han;
  if (items.spans[place]?.note !== undefined || after === Kind.Mark) return false;
  if (givesWay(before, after) || needsLatinGap(before, after)) return true;
  return before !== Kind.Joint && before !== Kind.Glue && after !== Kind.Glue;
}
