import { Penalty } from './breaking.js';
import { type Items, number } from './items.js';

/** Items between two places with no place in between at which a line may break. */
export interface Whole {
  readonly from: number;
  readonly to: number;
}

/** The parts of a paragraph that no break may part and that are wider than `limit`, in pt. */
export function wholesOver(items: Items, limit: number): readonly Whole[] {
  const found: Whole[] = [];
  let from = 0;
  for (let place = 1; place <= items.count; place++) {
    if (place < items.count && items.penalty[place] === Penalty.forbidden) continue;
    if (items.natural(from, place) > limit) found.push({ from, to: place });
    from = place;
  }
  return found;
}

/** The width, in pt, of the widest part that no break may part. */
export function widestWhole(items: Items): number {
  let widest = 0;
  let from = 0;
  for (let place = 1; place <= items.count; place++) {
    if (place < items.count && items.penalty[place] === Penalty.forbidden) continue;
    widest = Math.max(widest, items.natural(from, place));
    from = place;
  }
  return widest;
}

/** The width of the widest item: with less, nothing can be set. */
export function widestItem(items: Items): number {
  let widest = 0;
  for (let index = 0; index < items.count; index++)
    widest = Math.max(widest, number(items.width, index));
  return widest;
}

/** The width of the longest line if none were broken that need not be. */
export function longestLine(items: Items): number {
  let longest = 0;
  let from = 0;
  for (let place = 1; place <= items.count; place++) {
    if (items.penalty[place] !== Penalty.forced) continue;
    longest = Math.max(longest, items.natural(from, place));
    from = place;
  }
  return longest;
}
