import { looseRatio } from './break.js';
import { type Items, number } from './items.js';
import { Kind } from './kind.js';
import { givesWay, needsLatinGap } from './spacing.js';

/** The spaces of one line, by place, as they are set: what was left over is shared out. */
export type Gaps = (place: number) => number;

/**
 * Shares out what a line from `from` to `to` leaves of its room. Pressed: by what each place can
 * give. Stretched: by what each place can take; and what goes beyond a loose line, as beside a long
 * address, is spread evenly over all places, so that no single one gapes.
 */
export function justify(items: Items, from: number, to: number, left: number): Gaps {
  if (left < 0) return pressed(items, from, to, left);
  const growth = items.growth(from, to);
  const ratio = growth > 0 ? Math.min(left / growth, looseRatio) : 0;
  const rest = left - ratio * growth;
  if (rest < 1e-9)
    return (place) => number(items.gap, place) + ratio * number(items.stretch, place);
  const places = countOpen(items, from, to);
  const each = places > 0 ? rest / places : 0;
  return (place) =>
    number(items.gap, place) +
    ratio * number(items.stretch, place) +
    (isOpen(items, place) ? each : 0);
}

/** The spaces as they stand. */
export function natural(items: Items): Gaps {
  return (place) => number(items.gap, place);
}

/** Presses a line that is longer than its room; a line within its room stays as it stands. */
export function pressed(items: Items, from: number, to: number, left: number): Gaps {
  const give = items.give(from, to);
  if (left >= 0 || give <= 0) return natural(items);
  const ratio = Math.min(-left / give, 1);
  return (place) => number(items.gap, place) - ratio * number(items.shrink, place);
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
