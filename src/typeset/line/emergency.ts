import { Penalty } from './breaking.js';
import type { Items } from './items.js';
import { Kind, neverEnds, neverStarts } from './kind.js';
import { wholesOver } from './measure.js';

/**
 * Allows breaks inside what is longer than the line, so that nothing leaves the page: between the
 * letters of a word first, then anywhere but before a combining mark, and at last there too.
 */
export function relieve(items: Items, limit: number): void {
  for (const isOpenable of [isGentle, isPossible, () => true]) {
    const tooLong = wholesOver(items, limit);
    if (tooLong.length === 0) return;
    for (const { from, to } of tooLong) open(items, from, to, isOpenable);
  }
}

function open(
  items: Items,
  from: number,
  to: number,
  isOpenable: (before: Kind, after: Kind) => boolean,
): void {
  for (let place = from + 1; place < to; place++) {
    const before = items.characters[place - 1]?.kind ?? Kind.Han;
    const after = items.characters[place]?.kind ?? Kind.Han;
    if (isOpenable(before, after)) items.penalty[place] = Penalty.emergency;
  }
}

function isGentle(before: Kind, after: Kind): boolean {
  return !neverStarts(after) && !neverEnds(before) && before >= Kind.Letter && after >= Kind.Letter;
}

function isPossible(_before: Kind, after: Kind): boolean {
  return after !== Kind.Mark;
}
