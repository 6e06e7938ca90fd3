import type { CodeBlock } from '../document.js';
import type { StructureNode } from '../frame.js';
import { cleanCode } from '../line/clean.js';
import type { Line } from '../line/finalise.js';
import { setCode } from '../line/paragraph.js';
import { type Strip, spaced } from '../page/strip.js';
import type { Setting } from '../setting.js';
import { childOf } from '../structure.js';
import { onGround } from './ground.js';
import { inset, type Room } from './room.js';

/** Ground around code, in em of it. */
const padding = 0.6;

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
    .flatMap((text) => {
      const set = setCode(
        cleanCode(text),
        style,
        owner,
        block.place,
        ground.width - 2 * pad,
        setting,
      );
      return set.length > 0 ? set : [empty];
    });
  const strips = onGround(lines, { ...ground, padding: pad }, setting);
  return spaced(strips, style.before, style.after);
}
