import type { ListBlock } from '../document.js';
import type { StructureNode } from '../frame.js';
import type { Strip } from '../page/strip.js';
import type { Setting } from '../setting.js';
import { childOf } from '../structure.js';
import { flowBeside } from './beside.js';
import { marked, markerOf } from './marker.js';
import { type Flow, inset, type Room, spareOf } from './room.js';

/** Space between a marker and its text, in em. */
const markerSpace = 0.5;

/** A list, to any depth: markers in a column of their own, the items' blocks beside it. */
export function flowList(
  block: ListBlock,
  room: Room,
  parent: StructureNode,
  flow: Flow,
  setting: Setting,
): readonly Strip[] {
  const style = setting.theme.styles.item;
  const { size, hang, marginStart, marginEnd } = style;
  const outer = room.depth === 0 ? inset(room, marginStart, marginEnd, setting) : room;
  const list = childOf(parent, 'L');
  const markers = block.items.map((item, index) =>
    markerOf(block, item, index, room.depth, setting),
  );
  const widest = markers.reduce((most, { width }) => Math.max(most, width), 0);
  const column = Math.max(hang * size, widest + markerSpace * size);
  const body = bodyRoom(outer, column, setting);
  return block.items.flatMap((item, index) => {
    const entry = childOf(list, 'LI');
    const label = childOf(entry, 'Lbl');
    const strips = flowBeside(item.blocks, body, childOf(entry, 'LBody'), flow);
    const marker = markers[index];
    const right = body.x - markerSpace * size;
    return marker === undefined ? strips : marked(strips, marker, label, right, style);
  });
}

/**
 * The room beside the markers. Where lists are nested so deep that no width is left, they no longer
 * move in: their markers stand below those of the list around them.
 */
function bodyRoom(room: Room, column: number, setting: Setting): Room {
  const move = Math.max(Math.min(column, spareOf(room, setting)), column - room.x);
  return {
    x: room.x + move,
    width: room.width - move,
    paragraph: 'item',
    depth: room.depth + 1,
  };
}
