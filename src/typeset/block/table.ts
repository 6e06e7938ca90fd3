import { finding } from '../../model/finding.js';
import type { TableBlock } from '../document.js';
import type { StructureNode } from '../frame.js';
import type { Items } from '../line/items.js';
import { longestLine, widestItem, widestWhole } from '../line/measure.js';
import { Hold, held, type Strip, spaced, stackHeight } from '../page/strip.js';
import type { Setting } from '../setting.js';
import { childOf } from '../structure.js';
import { typeArea } from '../type-area.js';
import { captionStrips } from './figure.js';
import type { Room } from './room.js';
import { alignColumns, type Cell, prepareCells, scaleCell } from './table-cells.js';
import { type ColumnNeed, shareColumns } from './table-columns.js';
import { rowStrips, topLine } from './table-row.js';

/** A table of so many rows below its head is small. */
const smallTable = 12;

/** A row higher than this share of the page may stand alone on one. */
const highRow = 1 / 8;

/** Space at a cell's left and right, in em of the body cells: the more columns press, the less. */
const paddings = { usual: 0.5, narrow: 0.3, least: 0.1 } as const;

/** A column of this width reads well, in em of the body cells without the space at their sides. */
const easyWidth = 6;

/** A head higher than this share of the page is not repeated. */
const repeatedShare = 1 / 3;

/** A table as wide as the measure: caption above, head repeated on every page, rules between rows. */
export function flowTable(
  block: TableBlock,
  room: Room,
  parent: StructureNode,
  setting: Setting,
): readonly Strip[] {
  if (block.rows.length === 0) return [];
  const table = childOf(parent, 'Table');
  const caption = held(captionStrips(block.caption ?? [], room, table, setting), Hold.next);
  const { cells, widths, pad } = measure(block, table, room, setting);
  const height = typeArea(setting.theme).height;
  const top = topLine(room, setting);
  const lines = { inner: setting.theme.line.thickness, outer: top.height };
  const rows = cells.map((row, index) => {
    const isLast = index === cells.length - 1;
    const line = isLast ? lines.outer : lines.inner;
    const strips = rowStrips(row, widths, pad, room, height, line, setting);
    return index === 0 ? [{ ...top, hold: Hold.next }, ...strips] : strips;
  });
  const head = held(rows.slice(0, block.headRows).flat(), Hold.next).map(holdNext);
  const isRepeated = head.length > 0 && stackHeight(head) <= height * repeatedShare;
  const body = holdRows(rows.slice(block.headRows), height).map((strip) =>
    isRepeated ? { ...strip, repeat: head } : strip,
  );
  const { before, after } = setting.theme.styles.caption;
  const space = Math.max(before, after);
  return spaced([...caption.map(holdNext), ...head, ...body], space, space);
}

/**
 * The strips of a table's body: no row stands alone on a page, unless it is a high one, and a small
 * table is cut only where a page would else stay too empty.
 */
function holdRows(rows: readonly (readonly Strip[])[], pageHeight: number): readonly Strip[] {
  const last = rows.length - 1;
  const inside = rows.length <= smallTable ? Hold.soft : Hold.free;
  return rows.flatMap((strips, index) => {
    const isAtEnd = index === 0 || index === last - 1;
    const isHigh = stackHeight(strips) > pageHeight * highRow;
    if (index === last || (isAtEnd && isHigh)) return strips;
    const hold = isAtEnd ? Hold.lines : inside;
    return strips.map((strip, line) => (line === strips.length - 1 ? { ...strip, hold } : strip));
  });
}

function holdNext(strip: Strip): Strip {
  return { ...strip, hold: Hold.next };
}

interface Measured {
  readonly cells: readonly (readonly Cell[])[];
  readonly widths: readonly number[];
  /** Space at the cells' sides, in pt. */
  readonly pad: number;
}

/** The cells in type that lets them fit, and their columns' widths. */
function measure(block: TableBlock, table: StructureNode, room: Room, setting: Setting): Measured {
  const aligns = alignColumns(block);
  const { size } = setting.theme.styles.cell;
  const cells = prepareCells(block, aligns, table, room.width, setting);
  const needs = needsOf(cells, aligns.length);
  const share = (padding: number) =>
    shareColumns(
      needs.map((need) => padded(need, 2 * padding * size)),
      room.width,
      (easyWidth + 2 * padding) * size,
    );
  const usual = share(paddings.usual);
  if (usual.isEasy) return { cells, widths: usual.widths, pad: paddings.usual * size };
  const narrow = share(paddings.narrow);
  if (narrow.scale === 1) return { cells, widths: narrow.widths, pad: paddings.narrow * size };
  const { widths, scale } = share(paddings.least);
  if (scale < 1) {
    const percent = Math.floor(scale * 100);
    setting.diagnostics.push(
      finding('table-too-wide', setting.place, { columns: aligns.length, percent }),
    );
  }
  const scaled = cells.map((row) => row.map((cell) => scaleCell(cell, scale)));
  return { cells: scaled, widths, pad: paddings.least * size * scale };
}

function needsOf(cells: readonly (readonly Cell[])[], count: number): readonly ColumnNeed[] {
  return Array.from({ length: count }, (_, column) => {
    const items = cells.map((row) => row[column]?.items).filter((each) => each !== undefined);
    const widest = (width: (items: Items) => number) =>
      items.reduce((most, each) => Math.max(most, width(each)), 0);
    return { floor: widest(widestItem), least: widest(widestWhole), whole: widest(longestLine) };
  });
}

function padded({ floor, least, whole }: ColumnNeed, space: number): ColumnNeed {
  return { floor: floor + space, least: least + space, whole: whole + space };
}
