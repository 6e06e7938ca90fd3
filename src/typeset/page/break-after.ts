import type { PageRoom, PlacedStrip } from './paginate.js';
import { Hold, type Strip } from './strip.js';

/** What is held no more strongly than this is cut rather than leave a page filled to less than a share. */
const leastFull = new Map<Hold, number>([
  [Hold.light, 0.85],
  [Hold.soft, 0.66],
]);

/** How many of the strips that fit stay: up to the last of the weakest holds between them. */
export function breakAfter(
  strips: readonly Strip[],
  from: number,
  fitting: readonly PlacedStrip[],
  room: PageRoom,
): number {
  const fits = fitting.length;
  if (from + fits >= strips.length) return fits;
  let best = fits;
  let weakest: Hold | undefined;
  for (let count = fits; count > 0 && weakest !== Hold.free; count--) {
    const hold = strips[from + count - 1]?.hold ?? Hold.free;
    if (weakest !== undefined && hold >= weakest) continue;
    const last = fitting[count - 1];
    const bottom = last === undefined ? 0 : last.y + last.strip.height;
    const least = weakest === undefined ? 0 : (leastFull.get(weakest) ?? 0);
    if (bottom < room.height * least) break;
    weakest = hold;
    best = count;
  }
  return best;
}
