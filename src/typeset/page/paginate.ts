import { NoteColumn, type NotesOf } from './note-column.js';
import { Hold, type Strip } from './strip.js';

/** A strip on its page; `y` is its top, in pt from the type area's. */
export interface PlacedStrip {
  readonly strip: Strip;
  readonly y: number;
  /** It repeats what stood before: a table's head. */
  readonly isRepeat: boolean;
}

/** One page's strips: the text, and the footnotes with the top of the rule above them. */
export interface PageLayout {
  readonly body: readonly PlacedStrip[];
  readonly notes: readonly PlacedStrip[];
  readonly rule: number | undefined;
}

/** What all pages share. Lengths in pt. */
export interface PageRoom {
  readonly height: number;
  /** The pitch that strips `onGrid` stand on. */
  readonly grid: number | undefined;
  /** The room of the rule above footnotes. */
  readonly noteRule: number;
}

/**
 * Breaks the flow into pages: each takes what fits with the footnotes that its marks call for, and
 * ends where the hold between two strips is weakest, as late as it can. There is always a page.
 */
export function paginate(
  strips: readonly Strip[],
  notesOf: NotesOf,
  room: PageRoom,
): readonly PageLayout[] {
  const pages: PageLayout[] = [];
  const notes = new NoteColumn(notesOf, room);
  let from = 0;
  while (from < strips.length || notes.isWaiting || pages.length === 0) {
    const { placed, fits } = fill(strips, from, notes, room);
    const to = from + breakAfter(strips, from, placed.slice(placed.length - fits), room);
    const body = placed.slice(0, placed.length - (from + fits - to));
    const bottom = bottomOf(body);
    const foot = notes.take(strips.slice(from, to), bottom);
    pages.push({ body, ...foot });
    from = to;
  }
  return pages;
}

/** The strips that fit on a page that begins with `from`, and how many of the flow they are. */
function fill(
  strips: readonly Strip[],
  from: number,
  notes: NoteColumn,
  room: PageRoom,
): { readonly placed: readonly PlacedStrip[]; readonly fits: number } {
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
    if (isFull && (!isFirst || isInTheWay))
      return { placed: isFirst ? [] : placed.slice(0, -1), fits: index - from };
    demand = needed;
  }
  return { placed, fits: strips.length - from };
}

function place(placed: PlacedStrip[], strip: Strip, isRepeat: boolean, room: PageRoom): void {
  const last = placed.at(-1);
  const space = last === undefined ? 0 : Math.max(last.strip.after, strip.before);
  const y = bottomOf(placed) + space;
  placed.push({ strip, y: strip.onGrid ? snap(y, room.grid) : y, isRepeat });
}

function snap(y: number, grid: number | undefined): number {
  return grid === undefined ? y : Math.ceil(y / grid - 1e-3) * grid;
}

function bottomOf(placed: readonly PlacedStrip[]): number {
  const last = placed.at(-1);
  return last === undefined ? 0 : last.y + last.strip.height;
}

/** What is held softly is cut rather than leave a page filled to less than this share. */
const leastFull = 0.75;

/** How many of the strips that fit stay: up to the last of the weakest holds between them. */
function breakAfter(
  strips: readonly Strip[],
  from: number,
  fitting: readonly PlacedStrip[],
  room: PageRoom,
): number {
  const fits = fitting.length;
  if (from + fits >= strips.length) return fits;
  let best = fits;
  let weakest: number = Hold.next + 1;
  for (let count = fits; count > 0 && weakest > Hold.free; count--) {
    const hold = strips[from + count - 1]?.hold ?? Hold.free;
    if (hold >= weakest) continue;
    const last = fitting[count - 1];
    const bottom = last === undefined ? 0 : last.y + last.strip.height;
    if (weakest === Hold.soft && bottom < room.height * leastFull) break;
    weakest = hold;
    best = count;
  }
  return best;
}
