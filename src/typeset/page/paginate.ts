import { breakAfter } from './break-after.js';
import { withEnding } from './ending.js';
import { bottomOf, fill } from './fill.js';
import { centreOnGrid } from './grid.js';
import { NoteColumn, type NotesOf } from './note-column.js';
import { sinkColophon } from './sink-colophon.js';
import type { Strip } from './strip.js';

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
  /** Where the strips `isClosing` stand. */
  readonly colophon: 'flow' | 'foot';
}

/**
 * Breaks the flow into pages: each takes what fits with the footnotes that its marks call for, and
 * ends where the hold between two strips is weakest, as late as it can. There is always a page.
 */
export function paginate(
  flow: readonly Strip[],
  notesOf: NotesOf,
  room: PageRoom,
): readonly PageLayout[] {
  const strips = withEnding(flow);
  const pages: PageLayout[] = [];
  const notes = new NoteColumn(notesOf, room);
  let from = 0;
  while (from < strips.length || notes.isWaiting || pages.length === 0) {
    const { placed, fits } = fill(strips, from, notes, room);
    const to = from + breakAfter(strips, from, placed.slice(placed.length - fits), room);
    const body = placed.slice(0, placed.length - (from + fits - to));
    const foot = notes.take(strips.slice(from, to), bottomOf(body));
    pages.push(sinkColophon({ body: centreOnGrid(body, room.grid), ...foot }, room));
    from = to;
  }
  return pages;
}
