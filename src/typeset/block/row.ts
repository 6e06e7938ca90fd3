import type { RowBlock, TextBlock } from '../document.js';
import { moved } from '../draft.js';
import type { StructureNode } from '../frame.js';
import { baselineIn } from '../line/baseline.js';
import { collect } from '../line/collect.js';
import type { Items } from '../line/items.js';
import { longestLine } from '../line/measure.js';
import { setItems } from '../line/paragraph.js';
import { prepare } from '../line/prepare.js';
import { type Strip, strip } from '../page/strip.js';
import type { Setting } from '../setting.js';
import { childOf } from '../structure.js';
import type { TextStyle } from '../theme.js';
import { standsOnGrid, stripsOfLines } from './lines.js';
import { inset, type Room } from './room.js';

/** The least space between two texts beside each other, in em of the first one's. */
const leastSpace = 2;

/** A text of a row, measured but not yet broken into lines. */
interface Cell {
  readonly style: TextStyle;
  readonly items: Items;
  /** On one line, in pt. */
  readonly width: number;
}

/**
 * Texts on one line where the theme wants them so and the line can hold them: the first at its
 * start, the last at its end, as publisher and date stand above a bulletin's rule (简报). One below
 * the other elsewhere.
 */
export function flowRow(
  { part, blocks }: RowBlock,
  room: Room,
  parent: StructureNode,
  setting: Setting,
): readonly Strip[] {
  const cells = blocks.map((block) => cellOf(block, room, parent, setting));
  const first = cells[0]?.style;
  const last = cells.at(-1)?.style;
  if (first === undefined || last === undefined) return [];
  const taken = cells.reduce((sum, { width }) => sum + width, first.marginStart + last.marginEnd);
  const spaces = cells.length - 1;
  const spare = room.width - taken;
  const isWide = spare >= spaces * leastSpace * first.size;
  if (setting.theme.rows[part] === 'stacked' || !isWide)
    return cells.flatMap((cell) => stacked(cell, room, setting));
  return [beside(cells, room, first.marginStart, spaces > 0 ? spare / spaces : 0, setting)];
}

function cellOf(block: TextBlock, room: Room, parent: StructureNode, setting: Setting): Cell {
  const style = setting.theme.styles[block.style];
  const collected = collect(block.content, style, childOf(parent, 'P'), room.width, setting);
  const items = prepare(collected, 'gaps', setting);
  return { style, items, width: longestLine(items) };
}

function stacked({ items, style }: Cell, room: Room, setting: Setting): readonly Strip[] {
  const { x, width } = inset(room, style.marginStart, style.marginEnd, setting);
  return stripsOfLines(setItems(items, style, width, setting), x, style, setting);
}

/** One strip for all, on one baseline. */
function beside(
  cells: readonly Cell[],
  room: Room,
  start: number,
  space: number,
  setting: Setting,
): Strip {
  const styles = cells.map(({ style }) => style);
  const baseline = Math.max(...styles.map(({ leading, size }) => baselineIn(leading, size)));
  let x = room.x + start;
  const lines = cells.map(({ style, items, width }) => {
    const plain: TextStyle = { ...style, align: 'start', indent: 0, hang: 0 };
    const [line] = setItems(items, plain, room.width, setting);
    const y = baseline - baselineIn(style.leading, style.size);
    const frames = (line?.frames ?? []).map((frame) => moved(frame, x, y));
    x += width + space;
    return { frames, notes: line?.notes ?? [], bottom: y + style.leading };
  });
  return strip({
    height: Math.max(...lines.map(({ bottom }) => bottom)),
    before: Math.max(...styles.map(({ before }) => before)),
    after: Math.max(...styles.map(({ after }) => after)),
    frames: lines.flatMap(({ frames }) => frames),
    notes: lines.flatMap(({ notes }) => notes),
    onGrid: styles.every((style) => standsOnGrid(style, setting)),
  });
}
