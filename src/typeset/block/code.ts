import type { CodeBlock } from '../document.js';
import type { StructureNode } from '../frame.js';
import { cleanCode } from '../line/clean.js';
import type { Line } from '../line/finalise.js';
import { setCode } from '../line/paragraph.js';
import { type Strip, spaced } from '../page/strip.js';
import type { Setting } from '../setting.js';
import { childOf } from '../structure.js';
import type { TextStyle } from '../theme.js';
import { onGround } from './ground.js';
import { inset, type Room } from './room.js';

/** Ground around code, in em of it. */
const padding = 0.6;

/** What is wrapped of a line stands so far right of its beginning, in em. */
const wrapIndent = 2;

/** Code: every line as it was typed, on a ground; what is longer than the measure is wrapped. */
export function flowCode(
  block: CodeBlock,
  room: Room,
  parent: StructureNode,
  setting: Setting,
): readonly Strip[] {
  const style = setting.theme.styles.code;
  const ground = inset(room, style.marginStart, style.marginEnd, setting);
  const pad = Math.min(padding * style.size, ground.width / 4);
  const owner = childOf(childOf(parent, 'P'), 'Code');
  const empty: Line = { height: style.leading, frames: [], notes: [] };
  const lines = block.text
    .replace(/\n$/, '')
    .split(/\r\n|\r|\n/)
    .map(cleanCode)
    .flatMap((text) => {
      const hang = indentOf(text, style, setting) + wrapIndent;
      const width = ground.width - 2 * pad;
      const set = setCode(text, { ...style, hang }, owner, block.place, width, setting);
      return set.length > 0 ? set : [empty];
    });
  const strips = onGround(lines, { ...ground, padding: pad }, setting);
  return spaced(strips, style.before, style.after);
}

/** How far a line of code is indented by its spaces, in em. */
function indentOf(text: string, style: TextStyle, { book }: Setting): number {
  return text.search(/[^ ]|$/) * book.codeSpace(style.face).body;
}
