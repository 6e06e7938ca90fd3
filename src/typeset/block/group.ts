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
      : flow(block.blocks, room, inside);
  if (!block.keep || stackHeight(strips) > typeArea(setting.theme).height) return strips;
  return held(strips, Hold.group);
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
