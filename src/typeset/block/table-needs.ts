import type { Items } from '../line/items.js';
import { longestLine, widestItem, widestWhole } from '../line/measure.js';
import type { Align, Cell, Cells } from './table-cells.js';
import { type FigureWidth, figureWidth, widestFigure } from './table-figures.js';

/** What a column's cells need, in pt. */
export interface ColumnNeed {
  /** The widest single character: below it nothing can be set. */
  readonly floor: number;
  /** The widest stretch that may not be broken. */
  readonly least: number;
  /** The widest cell on one line. */
  readonly whole: number;
}

/** A column, measured. Lengths in pt. */
export interface Column extends ColumnNeed {
  readonly align: Align;
  /** The longest of its lines below the head. */
  readonly longest: number;
  /** Of a column of figures. */
  readonly figures: FigureWidth | undefined;
}

/** What the columns of a table need. */
export function columnsOf({ rows, aligns }: Cells): readonly Column[] {
  return aligns.map((align, index) => {
    const cells = rows.flatMap((row) => row[index] ?? []);
    return columnOf(align, cells);
  });
}

function columnOf(align: Align, cells: readonly Cell[]): Column {
  const body = cells.filter(({ isHead }) => !isHead);
  const found = align === 'figures' ? body.flatMap(({ items }) => figureWidth(items) ?? []) : [];
  const figures = widestFigure(found);
  const together = figures === undefined ? 0 : figures.before + figures.after;
  return {
    floor: widest(cells, widestItem),
    least: Math.max(together, widest(cells, widestWhole)),
    whole: Math.max(together, widest(cells, longestLine)),
    longest: widest(body, longestLine),
    align,
    figures,
  };
}

function widest(cells: readonly Cell[], width: (items: Items) => number): number {
  return cells.reduce((most, { items }) => Math.max(most, width(items)), 0);
}
