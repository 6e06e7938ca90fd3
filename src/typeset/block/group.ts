import type { GroupBlock } from '../document.js';
import type { StructureNode } from '../frame.js';
import { Hold, held, type Strip, stackHeight } from '../page/strip.js';
import type { Setting } from '../setting.js';
import { childOf } from '../structure.js';
import { typeArea } from '../type-area.js';
import { flowContents } from './contents.js';
import type { Flow, Room } from './room.js';

/** Blocks that belong together; a group that is to be kept whole is so where a page can hold it. */
export function flowGroup(
  block: GroupBlock,
  room: Room,
  parent: StructureNode,
  flow: Flow,
  setting: Setting,
): readonly Strip[] {
  const inside = nodeOf(block, parent);
  const strips =
    block.role === 'contents'
      ? flowContents(block.blocks, room, inside, flow, setting)
      : running(block, flow(block.blocks, room, inside));
  const placed = block.role === 'colophon' ? closing(strips) : strips;
  if (!block.keep || stackHeight(placed) > typeArea(setting.theme).height) return placed;
  // The colophon's hold on the text before it is a group's; its own must be stronger.
  return held(placed, block.role === 'colophon' ? Hold.next : Hold.group);
}

/** The strips, the first of which says from where on the running header names the group. */
function running({ running }: GroupBlock, strips: readonly Strip[]): readonly Strip[] {
  const [first, ...rest] = strips;
  return first === undefined || running === undefined ? strips : [{ ...first, running }, ...rest];
}

function closing(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((each) => ({ ...each, isClosing: true }));
}

function nodeOf(block: GroupBlock, parent: StructureNode): StructureNode {
  switch (block.role) {
    case 'article':
      return childOf(parent, 'Art');
    case 'section':
    case 'contents':
      return childOf(parent, 'Sect');
    default:
      return parent;
  }
}
