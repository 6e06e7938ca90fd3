import { moved } from '../draft.js';
import type { Line } from '../line/finalise.js';
import { Hold, type Strip, strip } from '../page/strip.js';
import type { Setting } from '../setting.js';
import type { TextStyle } from '../theme.js';

/**
 * A paragraph's lines as strips: no page break after its first line or before its last, so that
 * none stands alone; and none at all inside what stays with the next block.
 */
export function stripsOfLines(
  lines: readonly Line[],
  x: number,
  style: TextStyle,
  setting: Setting,
): readonly Strip[] {
  const last = lines.length - 1;
  return lines.map((line, index) =>
    strip({
      height: line.height,
      before: index === 0 ? style.before : 0,
      after: index === last ? style.after : 0,
      frames: line.frames.map((frame) => moved(frame, x, 0)),
      hold: holdAfter(index, last, style),
      notes: line.notes,
      onGrid: standsOnGrid(style, setting),
    }),
  );
}

/** True of text whose lines are as far apart as those of the theme's grid. */
export function standsOnGrid(style: TextStyle, setting: Setting): boolean {
  return style.leading === setting.theme.grid;
}

function holdAfter(index: number, last: number, style: TextStyle): Hold {
  if (style.keepWithNext) return Hold.next;
  return index < last && (index === 0 || index === last - 1) ? Hold.lines : Hold.free;
}
