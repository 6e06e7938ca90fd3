import { type Draft, moved } from '../draft.js';
import type { Line } from '../line/finalise.js';
import { setItems } from '../line/paragraph.js';
import { type Strip, strip } from '../page/strip.js';
import type { Setting } from '../setting.js';
import type { Room } from './room.js';
import type { Cell } from './table-cells.js';

/** Space above and below a row's text, in em of its cells. */
const rowPadding = 0.25;
/** Cells narrower than this, in em, are not justified: few places would take all the stretch. */
const narrow = 16;
/** The lines around a table are so much thicker than those between its rows. */
const outerLine = 2;

/** The line above a table. */
export function topLine(room: Room, setting: Setting): Strip {
  const thickness = setting.theme.line.thickness * outerLine;
  return strip({ height: thickness, frames: [lineAt(0, thickness, room, setting)] });
}

/**
 * A row with the line below it. It is one strip; one that is higher than the page is cut into a strip
 * for each line of its cells, so that a page can end between them.
 */
export function rowStrips(
  cells: readonly Cell[],
  widths: readonly number[],
  pad: number,
  room: Room,
  pageHeight: number,
  thickness: number,
  setting: Setting,
): readonly Strip[] {
  let x = room.x;
  const set = cells.map((cell, column): SetCell => {
    const width = widths[column] ?? 0;
    const lines = setItems(cell.items, cellStyle(cell, width - 2 * pad), width - 2 * pad, setting);
    const placed = { lines, x: x + pad, height: heightOf(lines) };
    x += width;
    return placed;
  });
  const style = cells[0]?.style;
  const space = rowPadding * (style?.size ?? 0);
  const text = Math.max(style?.leading ?? 0, ...set.map((cell) => cell.height));
  const height = text + 2 * space;
  const line = (y: number) => lineAt(y, thickness, room, setting);
  if (height + thickness > pageHeight * tallShare) return cutRow(set, space, thickness, line);
  const frames = set.flatMap((cell) => stacked(cell, space + (text - cell.height) / 2));
  return [
    strip({
      height: height + thickness,
      frames: [...frames, line(height)],
      notes: set.flatMap((cell) => cell.lines.flatMap((each) => each.notes)),
    }),
  ];
}

/** A row higher than this share of the page may be cut. */
const tallShare = 0.6;

interface SetCell {
  readonly lines: readonly Line[];
  readonly x: number;
  readonly height: number;
}

/** One strip for each line of the row's cells, which stand at their tops. */
function cutRow(
  cells: readonly SetCell[],
  space: number,
  thickness: number,
  line: (y: number) => Draft,
): readonly Strip[] {
  const count = Math.max(...cells.map((cell) => cell.lines.length));
  return Array.from({ length: count }, (_, index) => {
    const head = index === 0 ? space : 0;
    const isLast = index === count - 1;
    const lines = cells.map((cell) => cell.lines[index]);
    const text = Math.max(0, ...lines.map((each) => each?.height ?? 0));
    const bottom = head + text + (isLast ? space : 0);
    const frames = cells.flatMap((cell, column) =>
      (lines[column]?.frames ?? []).map((frame) => moved(frame, cell.x, head)),
    );
    return strip({
      height: bottom + (isLast ? thickness : 0),
      frames: isLast ? [...frames, line(bottom)] : frames,
      notes: lines.flatMap((each) => each?.notes ?? []),
    });
  });
}

function stacked(cell: SetCell, top: number): readonly Draft[] {
  let y = top;
  return cell.lines.flatMap((line) => {
    const frames = line.frames.map((frame) => moved(frame, cell.x, y));
    y += line.height;
    return frames;
  });
}

function cellStyle(cell: Cell, width: number): Cell['style'] {
  const { style } = cell;
  const isNarrow = style.align === 'justify' && width < narrow * style.size;
  return isNarrow ? { ...style, align: 'start' } : style;
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((height, line) => height + line.height, 0);
}

function lineAt(y: number, thickness: number, room: Room, setting: Setting): Draft {
  const { x, width } = room;
  const { colour } = setting.theme.line;
  return { kind: 'box', owner: 'artifact', colour, x, y, width, height: thickness };
}
