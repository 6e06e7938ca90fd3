import type { Block } from '../document.js';
import type { StructureNode } from '../frame.js';
import type { Strip } from '../page/strip.js';
import type { Flow, Room } from './room.js';

/**
 * Sets what stands beside a marker, of an item or of a footnote. Its first paragraph has no indent;
 * those that follow have one, or nobody would see where they begin.
 */
export function flowBeside(
  blocks: readonly Block[],
  room: Room,
  parent: StructureNode,
  flow: Flow,
): readonly Strip[] {
  const first = flow(blocks.slice(0, 1), { ...room, beside: 'first' }, parent);
  return [...first, ...flow(blocks.slice(1), { ...room, beside: 'further' }, parent)];
}
