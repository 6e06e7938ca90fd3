import { type Draft, moved } from '../draft.js';
import type { Line } from '../line/finalise.js';
import { Hold, type Strip, strip } from '../page/strip.js';
import type { Setting } from '../setting.js';
import { typeArea } from '../type-area.js';
import type { Room } from './room.js';
import type { SetCell } from './table-cell.js';

/** Space above and below a row's text, in em of its cells. */
const rowPadding = 0.25;
/** A row of so many lines may be cut where a page ends. */
const longRow = 6;
/** Or one that takes more than this share of a page. */
const highRow = 1 / 3;

/** What all rows of a table have in common. Lengths in pt. */
export interface TableLook {
  readonly room: Room;
  /** Of the cells' type. */
  readonly size: number;
  readonly leading: number;
  /** Where cells stand in a row that is higher than they are. */
  readonly stand: 'top' | 'middle';
  readonly setting: Setting;
}

/** How thick a table's lines are, in the theme's thickness: 三线表, and thin ones between long rows. */
const thicknesses = { outside: 2, head: 1, rows: 0.5, none: 0 } as const;

/** The thickness of one of a table's lines, in pt. */
export function thicknessOf(line: keyof typeof thicknesses, { theme }: Setting): number {
  return theme.line.thickness * thicknesses[line];
}

/** The line above a table. */
export function topLine(look: TableLook): Strip {
  const thickness = thicknessOf('outside', look.setting);
  return strip({ height: thickness, frames: [lineAt(0, thickness, look)], hold: Hold.next });
}

/** True of a row that may be cut: one of many lines, or of high ones. */
export function isLong(cells: readonly SetCell[], { theme }: Setting): boolean {
  const high = typeArea(theme).height * highRow;
  return cells.some(({ lines, height }) => lines.length >= longRow || height > high);
}

/** A row with a line of some thickness, in pt, below it: one strip, or if it is long one for each line. */
export function rowStrips(
  cells: readonly SetCell[],
  thickness: number,
  look: TableLook,
): readonly Strip[] {
  if (isLong(cells, look.setting)) return longRowStrips(cells, thickness, look);
  const space = rowPadding * look.size;
  const text = Math.max(look.leading, ...cells.map(({ height }) => height));
  const height = text + 2 * space;
  const frames = cells.flatMap((cell) => {
    const spare = look.stand === 'middle' ? (text - cell.height) / 2 : 0;
    return stacked(cell, look.room.x, space + spare);
  });
  return [
    strip({
      height: height + thickness,
      frames: [...frames, ...linesAt(height, thickness, look)],
      notes: cells.flatMap(({ lines }) => lines.flatMap(({ notes }) => notes)),
    }),
  ];
}

/**
 * A row's strips with the line that closes the table where a page ends below them, thinner than the
 * one at its own end. A row that goes on on the next page stays open.
 */
export function closable(strips: readonly Strip[], look: TableLook): readonly Strip[] {
  const last = strips.at(-1);
  if (last === undefined) return strips;
  const thickness = thicknessOf('head', look.setting);
  const line = lineAt(last.height - thickness, thickness, look);
  return strips.with(-1, { ...last, closing: [line] });
}

/** One strip for each line of the row's cells, which stand at their tops. */
function longRowStrips(
  cells: readonly SetCell[],
  thickness: number,
  look: TableLook,
): readonly Strip[] {
  const space = rowPadding * look.size;
  const last = Math.max(...cells.map(({ lines }) => lines.length)) - 1;
  const key = {};
  return Array.from({ length: last + 1 }, (_, index) => {
    const head = index === 0 ? space : 0;
    const foot = index === last ? space : 0;
    const lines = cells.map((cell) => cell.lines[index]);
    const bottom = head + Math.max(0, ...lines.map((line) => line?.height ?? 0)) + foot;
    const inCells = cells.map(({ x }, cell) =>
      (lines[cell]?.frames ?? []).map((frame) => moved(frame, look.room.x + x, head)),
    );
    return strip({
      height: bottom + (index === last ? thickness : 0),
      frames: index === last ? linesAt(bottom, thickness, look) : [],
      cut: { key, cells: inCells },
      notes: lines.flatMap((line) => line?.notes ?? []),
      hold: holdAfter(index, last),
    });
  });
}

/** No line stands alone on a page; else the row is cut rather than leave a page too empty. */
function holdAfter(index: number, last: number): Hold {
  if (index === last) return Hold.free;
  return index === 0 || index === last - 1 ? Hold.lines : Hold.soft;
}

function stacked(cell: SetCell, x: number, top: number): readonly Draft[] {
  let y = top;
  return cell.lines.flatMap((line: Line) => {
    const frames = line.frames.map((frame) => moved(frame, x + cell.x, y));
    y += line.height;
    return frames;
  });
}

function linesAt(y: number, thickness: number, look: TableLook): readonly Draft[] {
  return thickness > 0 ? [lineAt(y, thickness, look)] : [];
}

function lineAt(y: number, thickness: number, { room, setting }: TableLook): Draft {
  const { x, width } = room;
  const { colour } = setting.theme.line;
  return { kind: 'box', owner: 'artifact', colour, x, y, width, height: thickness };
}
