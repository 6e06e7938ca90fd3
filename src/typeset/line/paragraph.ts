import type { Place } from '../../model/diagnostic.js';
import type { Inline } from '../document.js';
import type { Owner } from '../frame.js';
import type { Setting } from '../setting.js';
import type { TextStyle } from '../theme.js';
import { breakLines, type Fill } from './break.js';
import { collect } from './collect.js';
import { relieve } from './emergency.js';
import { finalise, type Line } from './finalise.js';
import type { Items } from './items.js';
import { prepare } from './prepare.js';
import { plainSpan } from './span.js';

/** Sets one paragraph of any element in a width in pt: its lines, from top to bottom. */
export function setParagraph(
  content: readonly Inline[],
  style: TextStyle,
  owner: Owner,
  width: number,
  setting: Setting,
  fill: Fill = fillOf(style),
): readonly Line[] {
  const { first, rest } = measureOf(style, width);
  // With room for the marks before and behind it that no line parts from a picture.
  const room = Math.max(Math.min(first, rest) - 2 * style.size, width / 4);
  const collected = collect(content, style, owner, room, setting);
  return setItems(prepare(collected, 'gaps', setting), style, width, setting, fill);
}

/** Sets one line of code, whose spaces all stay, in a width in pt. */
export function setCode(
  text: string,
  style: TextStyle,
  owner: Owner,
  place: Place | undefined,
  width: number,
  setting: Setting,
): readonly Line[] {
  const span = { ...plainSpan(style, owner), place };
  const items = prepare({ text, starts: [0], spans: [span] }, 'kept', setting);
  return setItems(items, style, width, setting);
}

/** Sets a paragraph that is prepared already, as a cell is when its column is measured. */
export function setItems(
  items: Items,
  style: TextStyle,
  width: number,
  setting: Setting,
  fill: Fill = fillOf(style),
): readonly Line[] {
  if (items.count === 0) return [];
  const measure = measureOf(style, width);
  relieve(items, Math.min(measure.first, measure.rest));
  const ends = breakLines(items, measure, fill);
  const { align, leading, size } = style;
  const stand = {
    align,
    measure,
    firstStart: width - measure.first,
    restStart: width - measure.rest,
    leading,
    size,
  };
  return finalise(items, ends, stand, setting);
}

/** How wide a paragraph's lines are, in pt: an indent never leaves less than half the width. */
function measureOf({ indent, hang, size }: TextStyle, width: number) {
  return {
    first: width - Math.min(indent * size, width / 2),
    rest: width - Math.min(hang * size, width / 2),
  };
}

function fillOf(style: TextStyle): Fill {
  if (style.align === 'justify') return 'justified';
  return style.align === 'center' ? 'balanced' : 'ragged';
}
