import type { ListBlock, ListItem } from '../document.js';
import type { StructureNode } from '../frame.js';
import { baselineIn } from '../line/baseline.js';
import { setLine } from '../line/set-line.js';
import { plainSpan } from '../line/span.js';
import { type Strip, strip } from '../page/strip.js';
import type { Setting } from '../setting.js';
import type { TextStyle } from '../theme.js';

/** Bullets by depth; the last one serves all that are deeper. */
const bullets = ['•', '–', '·'] as const;
/** The boxes of a task list, and what stands for them where no face has them. */
const doneBoxes = ['☑', '✓', '√'] as const;
const openBoxes = ['☐', '□', '○'] as const;

/** What stands before an item, and how wide it is in pt. */
export interface Marker {
  readonly text: string;
  readonly width: number;
}

/** The marker of an item: its number, its box, or a bullet. */
export function markerOf(
  list: ListBlock,
  item: ListItem,
  index: number,
  depth: number,
  setting: Setting,
): Marker {
  return measured(
    markerText(list, item, index, depth, setting),
    setting.theme.styles.item,
    setting,
  );
}

/** A marker of a text in a style. */
export function measured(text: string, style: TextStyle, setting: Setting): Marker {
  return { text, width: setLine(text, plainSpan(style, 'artifact'), 0, setting).width };
}

function markerText(
  list: ListBlock,
  item: ListItem,
  index: number,
  depth: number,
  setting: Setting,
): string {
  if (item.checked !== undefined) return available(item.checked ? doneBoxes : openBoxes, setting);
  if (list.start !== undefined) return `${list.start + index}.`;
  return available(bullets.slice(Math.min(depth, bullets.length - 1)), setting);
}

/** The first of some signs that a face has. */
function available(signs: readonly string[], setting: Setting): string {
  const { face } = setting.theme.styles.item;
  const found = signs.find(
    (sign) => setting.faces.choose(face, sign.codePointAt(0) ?? 0) !== undefined,
  );
  return found ?? '-';
}

/** An item's or a note's strips with its marker on the first line, ending at `right`, in pt. */
export function marked(
  strips: readonly Strip[],
  marker: Marker,
  label: StructureNode,
  right: number,
  style: TextStyle,
  setting: Setting,
): readonly Strip[] {
  const { leading, size } = style;
  const line = setLine(marker.text, plainSpan(style, label), baselineIn(leading, size), setting);
  const frames = line.at(right - marker.width);
  const [first = strip({ height: leading }), ...rest] = strips;
  return [{ ...first, frames: [...frames, ...first.frames] }, ...rest];
}
