import { type Directions, isTurned, visualOrder } from './direction.js';
import { type Items, number } from './items.js';
import { Kind } from './kind.js';

/** An item of a line with the marks over it, or the space behind these, which has a direction too. */
export interface Part {
  readonly kind: 'item' | 'space';
  /** The item, or the last one before the space. */
  readonly index: number;
  /** The index behind the last mark. */
  readonly end: number;
  readonly level: number;
}

/** Parts of one look that follow each other in the text and on the page, from left to right. */
interface Segment {
  readonly isTurned: boolean;
  readonly parts: readonly Part[];
}

/** A line that holds text from right to left. */
export interface TurnedLine {
  /** All parts from left to right. */
  readonly visual: readonly Part[];
  /** The same, as they follow each other in the text. */
  readonly segments: readonly Segment[];
}

/** Orders the items from `from` up to `to` and the spaces between them (UAX #9, L1–L3). */
export function turnedLine(
  items: Items,
  directions: Directions,
  from: number,
  to: number,
): TurnedLine {
  const parts = partsOf(items, directions, from, to);
  const order = visualOrder(parts.map(({ level }) => level));
  const visual = order.flatMap((part) => parts[part] ?? []);
  const places = new Map(visual.map((part, place) => [part, place]));
  const placeOf = (part: Part) => places.get(part) ?? 0;
  const segments: Part[][] = [];
  for (const part of parts) {
    const segment = segments.at(-1);
    const last = segment?.at(-1);
    const follows =
      last !== undefined &&
      isAlike(items, last, part) &&
      Math.abs(placeOf(last) - placeOf(part)) === 1;
    if (segment !== undefined && follows) segment.push(part);
    else segments.push([part]);
  }
  return {
    visual,
    segments: segments.map((segment) => ({
      isTurned: segment.some((part) => isTurned(part.level) && !hasMarks(part)),
      parts: segment.toSorted((a, b) => placeOf(a) - placeOf(b)),
    })),
  };
}

/** A letter with marks is a run of its own, in which they stand behind it: a mark is drawn over what is before it (L3). */
function hasMarks({ index, end }: Part): boolean {
  return end - index > 1;
}

/** True of parts that one run of glyphs can hold. */
function isAlike(items: Items, one: Part, other: Part): boolean {
  const isTyped = ({ kind, index }: Part) => kind === 'space' && items.typed[index + 1] === 1;
  return (
    isTurned(one.level) === isTurned(other.level) &&
    !isTyped(one) &&
    !isTyped(other) &&
    !hasMarks(one) &&
    !hasMarks(other) &&
    items.characters[one.index]?.face === items.characters[other.index]?.face &&
    items.spans[one.index] === items.spans[other.index]
  );
}

/** A space that was typed has a level of its own; one that was not is of the outer of its neighbours'. */
function partsOf(items: Items, directions: Directions, from: number, to: number): readonly Part[] {
  const parts: Part[] = [];
  for (let index = from; index < to; ) {
    const level = directions.level(number(items.start, index));
    let end = index + 1;
    while (end < to && items.characters[end]?.kind === Kind.Mark) end += 1;
    parts.push({ kind: 'item', index, end, level });
    if (end === to) break;
    const next = directions.level(number(items.start, end));
    const isTyped = items.typed[end] === 1;
    const space = isTyped ? directions.level(number(items.end, end - 1)) : Math.min(level, next);
    parts.push({ kind: 'space', index: end - 1, end, level: space });
    index = end;
  }
  return parts;
}
