import type { QuoteBlock } from '../document.js';
import type { StructureNode } from '../frame.js';
import type { Strip } from '../page/strip.js';
import type { Setting } from '../setting.js';
import { childOf } from '../structure.js';
import { type Flow, inset, type Room } from './room.js';

/** A quotation: all in it stands within the margins of its style. */
export function flowQuote(
  block: QuoteBlock,
  room: Room,
  parent: StructureNode,
  flow: Flow,
  setting: Setting,
): readonly Strip[] {
  const { marginStart, marginEnd } = setting.theme.styles.quote;
  const inside = inset({ ...room, paragraph: 'quote' }, marginStart, marginEnd, setting);
  return flow(block.blocks, inside, childOf(parent, 'BlockQuote'));
}
