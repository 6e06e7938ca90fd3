import type { RuleBlock } from '../document.js';
import { type Strip, strip } from '../page/strip.js';
import type { Setting } from '../setting.js';
import type { Room } from './room.js';

/** A line across; none where the theme gives it no thickness. */
export function flowRule(block: RuleBlock, room: Room, setting: Setting): readonly Strip[] {
  const { thickness, colour, before, after } = setting.theme.rules[block.style];
  if (thickness === 0) return [];
  const { x, width } = room;
  const line = {
    kind: 'box',
    owner: 'artifact',
    colour,
    x,
    y: 0,
    width,
    height: thickness,
  } as const;
  return [strip({ height: thickness, before, after, frames: [line] })];
}
