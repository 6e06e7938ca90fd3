import type { NoteColumn } from './note-column.js';
import type { PageRoom, PlacedStrip } from './paginate.js';
import { Hold, type Strip, shrunk } from './strip.js';

/** A picture is set smaller where it would else leave more than this share of the page empty. */
const leastHole = 0.1;

/** What a page can hold, before it is decided where it ends. */
interface Filling {
  /** A repeated table head, and what fits below it. */
  readonly placed: readonly PlacedStrip[];
  /** How many strips of the flow they are. */
  readonly fits: number;
}

/** The strips that fit on a page that begins with `from`. */
export function fill(
  strips: readonly Strip[],
  from: number,
  notes: NoteColumn,
  room: PageRoom,
): Filling {
  const placed: PlacedStrip[] = [];
  let demand = notes.waitingHeight();
  for (const head of strips[from]?.repeat ?? []) place(placed, head, true, room);
  for (let index = from; index < strips.length; index++) {
    const next = strips[index];
    if (next === undefined) break;
    const isFirst = index === from;
    const needed = demand + notes.leastHeight(next);
    place(placed, next, false, room);
    const isFull = bottomOf(placed) + notes.withRule(needed) > room.height + 1e-6;
    // The first strip stays whatever it needs, unless notes from the last page are in its way.
    const isInTheWay = demand > 0 && bottomOf(placed) + notes.withRule(demand) > room.height;
    if (isFull && (!isFirst || isInTheWay)) {
      placed.pop();
      const smaller = fillWithSmaller(strips, from, index, placed, demand, notes, room);
      if (smaller === undefined) return { placed: isFirst ? [] : placed, fits: index - from };
      placed.splice(0, placed.length, ...smaller.placed);
      index = smaller.last;
      demand = smaller.demand;
    } else demand = needed;
  }
  return { placed, fits: strips.length - from };
}

/**
 * The page with the picture at its foot, and all that belongs to it, made to fit by setting the
 * picture smaller; undefined where that does not do, or gains little. The strip `index` is the first
 * that does not fit below `placed`, and `demand` what the notes of those before it need.
 */
function fillWithSmaller(
  strips: readonly Strip[],
  from: number,
  index: number,
  placed: readonly PlacedStrip[],
  demand: number,
  notes: NoteColumn,
  room: PageRoom,
):
  | { readonly placed: readonly PlacedStrip[]; readonly last: number; readonly demand: number }
  | undefined {
  let at = index;
  while (at > from && strips[at]?.give === 0 && strips[at - 1]?.hold === Hold.next) at--;
  const picture = strips[at];
  if (picture === undefined || picture.give === 0) return undefined;
  const above = placed.slice(0, placed.length - (index - at));
  if (room.height - bottomOf(above) - notes.withRule(demand) < room.height * leastHole)
    return undefined;
  let last = at;
  while (strips[last]?.hold === Hold.next && last < strips.length - 1) last++;
  const group = strips.slice(at, last + 1);
  const needed = strips
    .slice(index, last + 1)
    .reduce((sum, strip) => sum + notes.leastHeight(strip), demand);
  const stack = (first: Strip): PlacedStrip[] => {
    const stacked = [...above];
    for (const strip of [first, ...group.slice(1)]) place(stacked, strip, false, room);
    return stacked;
  };
  const excess = bottomOf(stack(picture)) + notes.withRule(needed) - room.height;
  if (excess > picture.give) return undefined;
  return { placed: stack(shrunk(picture, excess)), last, demand: needed };
}

/** Puts a strip below those that stand on a page. */
function place(placed: PlacedStrip[], strip: Strip, isRepeat: boolean, room: PageRoom): void {
  const last = placed.at(-1);
  const space = last === undefined ? 0 : Math.max(last.strip.after, strip.before);
  const y = bottomOf(placed) + space;
  placed.push({ strip, y: strip.onGrid ? snap(y, strip.height, room.grid) : y, isRepeat });
}

/** The next place from `y` on at which a strip ends on the grid: its last line stands on it. */
function snap(y: number, height: number, grid: number | undefined): number {
  return grid === undefined ? y : Math.ceil((y + height) / grid - 1e-3) * grid - height;
}

/** Where the last strip ends, in pt from the type area's head. */
export function bottomOf(placed: readonly PlacedStrip[]): number {
  const last = placed.at(-1);
  return last === undefined ? 0 : last.y + last.strip.height;
}
