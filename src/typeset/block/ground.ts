import { type Draft, moved } from '../draft.js';
import type { Line } from '../line/finalise.js';
import { Hold, type Strip, strip } from '../page/strip.js';
import type { Setting } from '../setting.js';

/** Where a ground stands, and how far its text keeps from its edges, in pt. */
export interface Ground {
  readonly x: number;
  readonly width: number;
  readonly padding: number;
}

/** Each line's ground reaches so far below the next one's, in pt, that no seam shows between them. */
const overlap = 0.5;

/** So many lines on a ground are held together, if only softly. */
const short = 12;

/** Lines on a ground of the theme's colour: none stands alone on a page, and few are not parted. */
export function onGround(
  lines: readonly Line[],
  ground: Ground,
  setting: Setting,
): readonly Strip[] {
  const { x, width, padding } = ground;
  const last = lines.length - 1;
  return lines.map((line, index) => {
    const head = index === 0 ? padding : 0;
    const height = head + line.height + (index === last ? padding : 0);
    const drawn = height + (index === last ? 0 : overlap);
    const colour = setting.theme.ground;
    const box: Draft = { kind: 'box', owner: 'artifact', colour, x, y: 0, width, height: drawn };
    return strip({
      height,
      frames: [box, ...line.frames.map((frame) => moved(frame, x + padding, head))],
      hold: holdAfter(index, lines.length),
    });
  });
}

function holdAfter(index: number, count: number): Hold {
  const last = count - 1;
  if (index === last) return Hold.free;
  if (index === 0 || index === last - 1) return Hold.lines;
  return count <= short ? Hold.soft : Hold.free;
}
