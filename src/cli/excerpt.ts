import { type Cell, cellsOf } from './line-cells.js';

/** A line, or as much of it as there is room for, and where a part of it is shown. */
export interface Excerpt {
  readonly text: string;
  /** The column before the part, from 0, and how many columns it takes, at least one. */
  readonly before: number;
  readonly marked: number;
}

/** Stands where a line goes on. */
const cut = '…';

/** How many units around the part are looked at: more than any terminal shows. */
const sight = 2000;

/**
 * As much of a line as fits into `columns` columns around its part from `start` to before `end`, in
 * UTF-16 units. A part behind the line's last character is shown there.
 */
export function excerpt(line: string, start: number, end: number, columns: number): Excerpt {
  const from = Math.max(0, start - sight);
  const seen = line.slice(from, Math.min(line.length, start + sight));
  const behind: Cell = { shown: '', columns: 1, start: line.length };
  const cells = [...cellsOf(seen, from), behind];
  const first = Math.max(
    0,
    cells.findLastIndex((cell) => cell.start <= start),
  );
  const next = cells.findIndex((cell) => cell.start >= end);
  const last = Math.max(first + 1, next < 0 ? cells.length : next);

  const [left, right] = span(cells, first, last, columns);
  const isCutBefore = left > 0 || from > 0;
  const isCutBehind = right < cells.length || from + seen.length < line.length;
  const text = cells.slice(left, right).map(({ shown }) => shown);
  return {
    text: (isCutBefore ? cut : '') + text.join('') + (isCutBehind ? cut : ''),
    before: (isCutBefore ? 1 : 0) + widthOf(cells.slice(left, first)),
    marked: Math.max(1, widthOf(cells.slice(first, Math.min(last, right)))),
  };
}

/** Which cells to show: the part's own, as far as three quarters of the room, then those on both sides by turns. */
function span(
  cells: readonly Cell[],
  first: number,
  last: number,
  columns: number,
): readonly [left: number, right: number] {
  if (widthOf(cells) <= columns + 1) return [0, cells.length];
  let room = columns - 2 * cut.length;
  let [left, right] = [first, first];
  const reserve = room / 4;
  const take = (index: number, least: number): boolean => {
    const cell = cells[index];
    if (cell === undefined || room - cell.columns < least) return false;
    room -= cell.columns;
    return true;
  };
  while (right < last && take(right, reserve)) right += 1;
  for (let isTaken = true; isTaken; ) {
    isTaken = false;
    if (take(left - 1, 0)) {
      left -= 1;
      isTaken = true;
    }
    if (take(right, 0)) {
      right += 1;
      isTaken = true;
    }
  }
  return [left, right];
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { columns }) => sum + columns, 0);
}
