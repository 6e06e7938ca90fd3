import type { Leader } from '../draft.js';
import type { Frame } from '../frame.js';
import { setLine } from '../line/set-line.js';
import type { Setting } from '../setting.js';

/** Clear space on both sides of the dots, in em. */
const clear = 0.3;

/**
 * A contents entry's end: the page number at the right edge and dots up to it. The dots of all
 * entries stand below each other, since they are counted from the right edge.
 */
export function setLeader(
  leader: Leader,
  page: number | undefined,
  setting: Setting,
): readonly Frame[] {
  const { span, right, x, baseline } = leader;
  const plain = { ...span, thing: undefined, link: undefined };
  const number = setLine(page === undefined ? '' : String(page), plain, baseline, setting);
  const em = span.size;
  const taken = Math.ceil((number.width + clear * em) / em);
  const count = Math.floor((right - x - clear * em) / em) - taken;
  const from = right - (taken + count) * em;
  const dots = setLine(
    '…'.repeat(Math.max(count, 0)),
    { ...plain, owner: 'artifact' },
    baseline,
    setting,
  );
  return [...dots.at(from), ...number.at(right - number.width)];
}
