import { Hold, held, type Strip, stackHeight } from '../page/strip.js';
import type { Setting } from '../setting.js';
import { typeArea } from '../type-area.js';
import type { Room } from './room.js';
import { type SetCell, setCell, withoutOwner } from './table-cell.js';
import { type Cells, scaleCell } from './table-cells.js';
import type { TablePart } from './table-fit.js';
import { columnsOf } from './table-needs.js';
import { closable, isLong, rowStrips, type TableLook, thicknessOf, topLine } from './table-row.js';

/** A table of so many rows below its head is small. */
const smallTable = 12;
/** A row higher than this share of the page may stand alone on one. */
const highRow = 1 / 8;
/** A head higher than this share of the page is not repeated. */
const repeatedShare = 1 / 3;

/** Sets some columns of a table: its head, which is repeated on every page, and the rows below it. */
export function partStrips(
  cells: Cells,
  part: TablePart,
  headRows: number,
  room: Room,
  setting: Setting,
): readonly Strip[] {
  const rows = setRows(cells, part, setting);
  const look = lookOf(rows, part, middleOf(room, part), setting);
  // Rows of one line each need nothing between them (三线表).
  const body = rows.slice(headRows);
  const between = body.some((row) => row.some(({ lines }) => lines.length > 1)) ? 'rows' : 'none';
  const strips = rows.map((row, index) => {
    if (index === rows.length - 1) return rowStrips(row, thicknessOf('outside', setting), look);
    const line = index === headRows - 1 ? 'head' : between;
    return closable(rowStrips(row, thicknessOf(line, setting), look), look);
  });
  const pageHeight = typeArea(setting.theme).height;
  const head = held([topLine(look), ...strips.slice(0, headRows).flat()], Hold.next);
  if (body.length === 0) return head;
  const isRepeated = headRows > 0 && stackHeight(head) <= pageHeight * repeatedShare;
  const repeat = isRepeated ? head : [];
  const below = holdRows(strips.slice(headRows), pageHeight);
  return [...head.map(holdNext), ...below.map((strip) => ({ ...strip, repeat }))];
}

/** The cells of the columns of a part, in lines. */
function setRows(
  { rows, aligns }: Cells,
  part: TablePart,
  setting: Setting,
): readonly (readonly SetCell[])[] {
  const { columns: indexes, widths, pad, scale, stub } = part;
  const scaled = rows.map((row) =>
    indexes.flatMap((index) => {
      const cell = row[index];
      return cell === undefined ? [] : [scaleCell(cell, scale)];
    }),
  );
  const columns = columnsOf({ rows: scaled, aligns: indexes.map((index) => aligns[index]) });
  let right = 0;
  const rooms = widths.map((width) => {
    const x = right + pad;
    right += width;
    return { x, width: width - 2 * pad };
  });
  return scaled.map((row) =>
    row.flatMap((cell, index) => {
      const [column, room] = [columns[index], rooms[index]];
      if (column === undefined || room === undefined) return [];
      const set = setCell(cell, column, room.x, room.width, setting);
      return [index === 0 && stub === 'repeated' ? withoutOwner(set) : set];
    }),
  );
}

/** The middle of a room, as wide as the columns are together. */
function middleOf(room: Room, { widths }: TablePart): Room {
  const width = widths.reduce((sum, each) => sum + each, 0);
  return { ...room, x: room.x + (room.width - width) / 2, width };
}

function lookOf(
  rows: readonly (readonly SetCell[])[],
  { scale }: TablePart,
  room: Room,
  setting: Setting,
): TableLook {
  const { size, leading } = setting.theme.styles.cell;
  const stand = rows.some((row) => isLong(row, setting)) ? 'top' : 'middle';
  return { room, size: size * scale, leading: leading * scale, stand, setting };
}

/**
 * The strips of a table's body: no row stands alone on a page, unless it is a high one, and a small
 * table is cut only where a page would else stay too empty.
 */
function holdRows(rows: readonly (readonly Strip[])[], pageHeight: number): readonly Strip[] {
  const last = rows.length - 1;
  // Where rows can be cut, a page rather ends between them.
  const isSmall = rows.length <= smallTable && rows.every(({ length }) => length === 1);
  return rows.flatMap((strips, index) => {
    const isAtEnd = index === 0 || index === last - 1;
    const isHigh = stackHeight(strips) > pageHeight * highRow;
    if (index === last || (isAtEnd && isHigh)) return strips;
    const hold = isAtEnd ? Hold.lines : isSmall ? Hold.soft : Hold.free;
    return strips.map((strip, line) => (line === strips.length - 1 ? { ...strip, hold } : strip));
  });
}

function holdNext(strip: Strip): Strip {
  return { ...strip, hold: Hold.next };
}
