import type { TextBlock } from '../document.js';
import type { StructureNode } from '../frame.js';
import { setParagraph } from '../line/paragraph.js';
import { Hold, type Strip } from '../page/strip.js';
import type { Setting } from '../setting.js';
import { childOf, headingRole } from '../structure.js';
import { stripsOfLines } from './lines.js';
import { newNotes } from './new-notes.js';
import { inset, type Room, styleIn } from './room.js';

/** A paragraph or a heading. */
export function flowText(
  block: TextBlock,
  room: Room,
  parent: StructureNode,
  setting: Setting,
): readonly Strip[] {
  const style = styleIn(room, block.style, setting);
  const { x, width } = inset(room, style.marginStart, style.marginEnd, setting);
  const role = block.level === undefined ? 'P' : headingRole(block.level);
  const owner = childOf(parent, role);
  const notes = newNotes(setting);
  const isTitle = block.level !== undefined && style.align !== 'justify';
  const fill = isTitle ? 'balanced' : undefined;
  const lines = setParagraph(block.content, style, owner, width, setting, fill);
  parent.children.push(...notes());
  const strips = stripsOfLines(lines, x, style, setting);
  return leadsOn(block) ? softHeld(strips) : strips;
}

/** True of a paragraph that ends with a colon: a list, a table, a picture follows from it. */
function leadsOn({ content }: TextBlock): boolean {
  const last = content.at(-1);
  return last?.kind === 'text' && /[：:]\s*$/.test(last.text);
}

/** The strips, the last of which holds what follows, if only softly. */
function softHeld(strips: readonly Strip[]): readonly Strip[] {
  const last = strips.at(-1);
  if (last === undefined || last.hold !== Hold.free) return strips;
  return [...strips.slice(0, -1), { ...last, hold: Hold.soft }];
}
