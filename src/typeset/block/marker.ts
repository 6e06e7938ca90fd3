import type { ListBlock, ListItem } from '../document.js';
import type { Draft } from '../draft.js';
import type { Owner } from '../frame.js';
import { baselineIn } from '../line/baseline.js';
import { setLine } from '../line/set-line.js';
import { plainSpan } from '../line/span.js';
import { Hold, type Strip, strip } from '../page/strip.js';
import type { Setting } from '../setting.js';
import type { TextStyle } from '../theme.js';
import { taskBox } from './task-box.js';

/** Bullets by depth; the last one serves all that are deeper. */
const bullets = ['•', '–', '◦'] as const;
/** 宋 and 楷 draw bullets as small as points; 黑 draws them as bullets. */
const bulletFace = 'sans';

/** Lengths are compared with this tolerance, in pt. */
const tolerance = 1e-6;

/** What stands before an item or a note. */
export interface Marker {
  /** In pt. */
  readonly width: number;
  /** Its frames in a line of its style, ending at `right`, in pt; its text belongs to `owner`. */
  frames(right: number, owner: Owner): readonly Draft[];
}

/** The marker of an item: its number, its box, or a bullet. */
export function markerOf(
  list: ListBlock,
  item: ListItem,
  index: number,
  depth: number,
  setting: Setting,
): Marker {
  const style = setting.theme.styles.item;
  if (item.checked !== undefined) return taskBox(item.checked ? 'done' : 'open', style, setting);
  if (list.start !== undefined) return textMarker(`${list.start + index}.`, style, setting);
  const bullet = bullets[Math.min(depth, bullets.length - 1)] ?? '•';
  const isThere = setting.faces.choose(bulletFace, bullet.codePointAt(0) ?? 0) !== undefined;
  return textMarker(isThere ? bullet : '-', { ...style, face: bulletFace }, setting);
}

/** A marker of a text in a style. */
export function textMarker(text: string, style: TextStyle, setting: Setting): Marker {
  const { leading, size } = style;
  const baseline = baselineIn(leading, size);
  const { width } = setLine(text, plainSpan(style, 'artifact'), baseline, setting);
  return {
    width,
    frames: (right, owner) =>
      setLine(text, plainSpan(style, owner), baseline, setting).at(right - width),
  };
}

/**
 * An item's or a note's strips with its marker on the first line, ending at `right`, in pt; or above
 * it, where lists are so deep that another marker stands there.
 */
export function marked(
  strips: readonly Strip[],
  marker: Marker,
  label: Owner,
  right: number,
  style: TextStyle,
): readonly Strip[] {
  const line = strip({ height: style.leading });
  const [first = line, ...rest] = strips;
  const frames = marker.frames(right, label);
  if (first.frames.some((frame) => frame.x < right - tolerance))
    return [{ ...line, frames, hold: Hold.next }, ...strips];
  return [{ ...first, frames: [...frames, ...first.frames] }, ...rest];
}
