import type { Inline, TableBlock } from '../document.js';
import type { StructureNode } from '../frame.js';
import { collect, plainText } from '../line/collect.js';
import type { Items } from '../line/items.js';
import { prepare } from '../line/prepare.js';
import { scaleItems } from '../line/scale.js';
import type { Setting } from '../setting.js';
import { childOf } from '../structure.js';
import type { TextStyle } from '../theme.js';
import { newNotes } from './new-notes.js';
import { areFigures } from './table-figures.js';

/** A cell, measured but not yet broken into lines. */
export interface Cell {
  readonly items: Items;
  readonly style: TextStyle;
  readonly isHead: boolean;
}

/** How a column's cells stand: as the author said, else by their figures, else as the theme says. */
export type Align = 'start' | 'center' | 'end' | 'figures' | undefined;

/** A table's cells by rows, every row as long as `aligns`, which tells how each column stands. */
export interface Cells {
  readonly rows: readonly (readonly Cell[])[];
  readonly aligns: readonly Align[];
}

/**
 * Measures all cells of a table; their structure hangs under `parent`. `pictureWidth`, in pt, is the
 * most that a picture among their words may take.
 */
export function prepareCells(
  table: TableBlock,
  parent: StructureNode,
  pictureWidth: number,
  setting: Setting,
): Cells {
  const aligns = alignColumns(table);
  const rows = table.rows.map((row, index) => {
    const isHead = index < table.headRows;
    const style = setting.theme.styles[isHead ? 'head-cell' : 'cell'];
    const line = childOf(parent, 'TR');
    return aligns.map((align, column): Cell => {
      const owner = isHead ? childOf(line, 'TH', { scope: 'Column' }) : childOf(line, 'TD');
      const said = align === 'figures' ? undefined : align;
      const aligned = { ...style, align: said ?? style.align, indent: 0, hang: 0 };
      const items = prepareCell(row[column] ?? [], aligned, owner, pictureWidth, setting);
      return { items, style: aligned, isHead };
    });
  });
  return { rows, aligns };
}

function alignColumns(table: TableBlock): readonly Align[] {
  const least = Math.max(1, table.columns.length);
  const count = table.rows.reduce((most, row) => Math.max(most, row.length), least);
  return Array.from({ length: count }, (_, column) => {
    const said = table.columns[column];
    if (said !== undefined) return said;
    const body = table.rows.slice(table.headRows);
    const texts = body.map((row) => plainText(row[column] ?? []).trim());
    return areFigures(texts) ? 'figures' : undefined;
  });
}

function prepareCell(
  content: readonly Inline[],
  style: TextStyle,
  owner: StructureNode,
  pictureWidth: number,
  setting: Setting,
): Items {
  const notes = newNotes(setting);
  const items = prepare(collect(content, style, owner, pictureWidth, setting), 'gaps', setting);
  owner.children.push(...notes());
  return items;
}

/** The cell in smaller type. */
export function scaleCell(cell: Cell, scale: number): Cell {
  if (scale === 1) return cell;
  const { style, isHead } = cell;
  return {
    items: scaleItems(cell.items, scale),
    style: { ...style, size: style.size * scale, leading: style.leading * scale },
    isHead,
  };
}
