import type { Block } from '../document.js';
import type { StructureNode } from '../frame.js';
import type { Strip } from '../page/strip.js';
import type { Setting } from '../setting.js';
import { flowCode } from './code.js';
import { flowFigure } from './figure.js';
import { flowGroup } from './group.js';
import { flowList } from './list.js';
import { flowQuote } from './quote.js';
import type { Flow, Room } from './room.js';
import { flowRow } from './row.js';
import { flowRule } from './rule.js';
import { flowTable } from './table.js';
import { targeted } from './target.js';
import { flowText } from './text.js';

/** Sets blocks one below the other in a room; their structure hangs under `parent`. */
export function flowBlocks(
  blocks: readonly Block[],
  room: Room,
  parent: StructureNode,
  setting: Setting,
): readonly Strip[] {
  return blocks.flatMap((block) => targeted(block, setBlock(block, room, parent, setting)));
}

function setBlock(
  block: Block,
  room: Room,
  parent: StructureNode,
  setting: Setting,
): readonly Strip[] {
  const flow: Flow = (blocks, inside, above) => flowBlocks(blocks, inside, above, setting);
  switch (block.kind) {
    case 'text':
      return flowText(block, room, parent, setting);
    case 'list':
      return flowList(block, room, parent, flow, setting);
    case 'quote':
      return flowQuote(block, room, parent, flow, setting);
    case 'code':
      return flowCode(block, room, parent, setting);
    case 'table':
      return flowTable(block, room, parent, setting);
    case 'figure':
      return flowFigure(block, room, parent, setting);
    case 'rule':
      return flowRule(block, room, setting);
    case 'row':
      return flowRow(block, room, parent, setting);
    case 'group':
      return flowGroup(block, room, parent, flow, setting);
  }
}
