import type { FindingName } from '../messages/catalogue.js';
import type { PlacedEdit } from './apply-edits.js';

/** The edits that mend one finding in one file: all of them are made, or none. */
export interface Change {
  readonly rule: FindingName;
  readonly edits: readonly PlacedEdit[];
}

/**
 * The changes that can be made together, in the order of the text. Of two that overlap, the first
 * counts, and of two by different rules that touch, for both may be about the same mistake (of 了了 one
 * 了 is to go, whoever says so): the other has to be found anew in what comes out.
 */
export function withoutClashes(changes: readonly Change[]): readonly Change[] {
  const ruleAt = new Map<number, FindingName>();
  return changes
    .toSorted((a, b) => firstUnit(a) - firstUnit(b))
    .filter(({ rule, edits }) => {
      const units = edits.flatMap(unitsOf);
      const touched = edits.flatMap(({ start, end }) => [start - 1, end]);
      const isFree =
        new Set(units).size === units.length &&
        !units.some((unit) => ruleAt.has(unit)) &&
        touched.every((unit) => (ruleAt.get(unit) ?? rule) === rule);
      if (isFree) for (const unit of units) ruleAt.set(unit, rule);
      return isFree;
    });
}

/**
 * As many changes as `areSound` together: all, or as a rule all but a few, which are found by halves.
 */
export function soundChanges(
  changes: readonly Change[],
  areSound: (changes: readonly Change[]) => boolean,
): readonly Change[] {
  function add(sound: readonly Change[], more: readonly Change[]): readonly Change[] {
    if (more.length === 0) return sound;
    const all = [...sound, ...more];
    if (areSound(all)) return all;
    if (more.length === 1) return sound;
    const half = Math.ceil(more.length / 2);
    return add(add(sound, more.slice(0, half)), more.slice(half));
  }

  return add([], changes);
}

function firstUnit({ edits }: Change): number {
  return Math.min(...edits.map(({ start }) => start));
}

function unitsOf({ start, end }: PlacedEdit): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}
