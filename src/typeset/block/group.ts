import type { GroupBlock } from '../document.js';
import type { StructureNode } from '../frame.js';
import { Hold, held, type Strip, stackHeight, strip } from '../page/strip.js';
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
      : running(block, dropped(block, flow(block.blocks, room, inside), setting));
  const placed = block.role === 'colophon' ? closing(strips) : strips;
  if (!block.keep || stackHeight(placed) > typeArea(setting.theme).height) return placed;
  // The colophon's hold on the text before it is a group's; its own must be stronger.
  return leading(held(placed, block.role === 'colophon' ? Hold.next : Hold.group));
}

/** The strips, held lightly to what follows: a group that is kept heads it. */
function leading(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((each, index) =>
    index === strips.length - 1 && each.hold < Hold.light ? { ...each, hold: Hold.light } : each,
  );
}

/**
 * The head with its title as far down as the theme wants it, whether a marking stands above
 * it or not (GB/T 9704, 7.2.4). It is measured from the type area's head, not by the grid.
 */
function dropped(
  { role, blocks }: GroupBlock,
  strips: readonly Strip[],
  { theme }: Setting,
): readonly Strip[] {
  if (role !== 'masthead' || theme.titleDrop === 0) return strips;
  const { leading, size } = theme.styles.title;
  const drop = theme.titleDrop - (leading - size) / 2;
  const marking = blocks[0]?.kind === 'text' && blocks[0].style === 'marking' ? 1 : 0;
  const [first, ...rest] = strips.slice(marking);
  if (first === undefined) return strips;
  // Space above a page's first strip is dropped, so that an empty one stands for a marking.
  const above = marking === 0 ? [strip({ hold: Hold.next })] : strips.slice(0, marking);
  const before = Math.max(first.before, drop - stackHeight(above));
  return [...above, { ...first, before }, ...rest].map((each) => ({ ...each, onGrid: false }));
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
