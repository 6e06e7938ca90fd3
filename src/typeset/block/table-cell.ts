import { asDecoration } from '../draft.js';
import type { Line } from '../line/finalise.js';
import { setItems } from '../line/paragraph.js';
import type { Setting } from '../setting.js';
import type { Cell } from './table-cells.js';
import { figureWidth } from './table-figures.js';
import type { Column } from './table-needs.js';

/** Cells narrower than this, in em, are not justified: few places would take all the stretch. */
const narrow = 16;

/** A cell's lines. Lengths in pt. */
export interface SetCell {
  readonly lines: readonly Line[];
  /** From the table's left edge to the lines'. */
  readonly x: number;
  readonly height: number;
}

/** Sets a cell in the room that its column leaves it, from `x` on, `width` wide. */
export function setCell(
  cell: Cell,
  column: Column,
  x: number,
  width: number,
  setting: Setting,
): SetCell {
  const align = alignOf(cell, column, width);
  const lines = setItems(cell.items, { ...cell.style, align }, width, setting);
  const height = lines.reduce((sum, line) => sum + line.height, 0);
  return { lines, x: x + moveOf(cell, column, width), height };
}

function alignOf(cell: Cell, column: Column, width: number): Cell['style']['align'] {
  const { align, size } = cell.style;
  if (cell.isHead) return align;
  if (column.figures !== undefined)
    return figureWidth(cell.items) === undefined ? 'center' : 'start';
  return align === 'justify' && width < narrow * size ? 'start' : align;
}

/**
 * How far a cell stands from its room's left edge. Nobody said how a column's cells are to stand:
 * then figures stand by their points, short texts by their left edges, and all of them together in
 * the middle, below the head.
 */
function moveOf(cell: Cell, column: Column, width: number): number {
  if (cell.isHead) return 0;
  if (column.figures !== undefined) {
    const { before, after } = column.figures;
    const own = figureWidth(cell.items);
    const fits = before + after <= width;
    return own === undefined || !fits ? 0 : (width - before - after) / 2 + before - own.before;
  }
  const isPlain = column.align === undefined && /^(start|justify)$/.test(cell.style.align);
  return isPlain ? Math.max(0, (width - column.longest) / 2) : 0;
}

/** The cell as decoration: what is read elsewhere. */
export function withoutOwner(cell: SetCell): SetCell {
  const lines = cell.lines.map((line) => ({
    ...line,
    frames: line.frames.flatMap(asDecoration),
    notes: [],
  }));
  return { ...cell, lines };
}
