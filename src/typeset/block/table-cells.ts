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

/** A cell, measured but not yet broken into lines. */
export interface Cell {
  readonly items: Items;
  readonly style: TextStyle;
}

type Align = 'start' | 'center' | 'end' | undefined;

/** Figures as tables hold them: 1,234.5 and 12%, and dashes for none. */
const figures = /^[\s\d.,，%％‰+±<>≤≥~–—-]*$/;

/** How a table's columns are aligned: as the author said; else figures at the end. */
export function alignColumns(table: TableBlock): readonly Align[] {
  const count = Math.max(1, table.columns.length, ...table.rows.map((row) => row.length));
  return Array.from({ length: count }, (_, column) => {
    const said = table.columns[column];
    if (said !== undefined) return said;
    const texts = table.rows
      .slice(table.headRows)
      .map((row) => plainText(row[column] ?? []).trim());
    const isFigures =
      texts.every((text) => figures.test(text)) && texts.some((text) => /\d/.test(text));
    return isFigures ? 'end' : undefined;
  });
}

/** Measures all cells of a table; their structure hangs under `parent`. */
export function prepareCells(
  table: TableBlock,
  aligns: readonly Align[],
  parent: StructureNode,
  width: number,
  setting: Setting,
): readonly (readonly Cell[])[] {
  return table.rows.map((row, index) => {
    const isHead = index < table.headRows;
    const style = setting.theme.styles[isHead ? 'head-cell' : 'cell'];
    const line = childOf(parent, 'TR');
    return aligns.map((align, column) => {
      const owner = isHead ? childOf(line, 'TH', { scope: 'Column' }) : childOf(line, 'TD');
      const aligned = { ...style, align: align ?? style.align, indent: 0, hang: 0 };
      return cellOf(row[column] ?? [], aligned, owner, width, setting);
    });
  });
}

function cellOf(
  content: readonly Inline[],
  style: TextStyle,
  owner: StructureNode,
  width: number,
  setting: Setting,
): Cell {
  const notes = newNotes(setting);
  const items = prepare(collect(content, style, owner, width, setting), 'gaps', setting);
  owner.children.push(...notes());
  return { items, style };
}

/** The cell in smaller type. */
export function scaleCell(cell: Cell, scale: number): Cell {
  if (scale === 1) return cell;
  const { style } = cell;
  return {
    items: scaleItems(cell.items, scale),
    style: { ...style, size: style.size * scale, leading: style.leading * scale },
  };
}
