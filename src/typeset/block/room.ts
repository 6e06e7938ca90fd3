import type { Block } from '../document.js';
import type { StructureNode } from '../frame.js';
import type { Strip } from '../page/strip.js';
import type { Setting } from '../setting.js';
import type { StyleName, TextStyle } from '../theme.js';

/** Where a block may stand: from the type area's left edge, in pt; and what is around it. */
export interface Room {
  readonly x: number;
  readonly width: number;
  /** What plain paragraphs are set as here: `item` in a list, `quote`, `footnote`. */
  readonly paragraph: StyleName;
  /** How many lists are around it. */
  readonly depth: number;
  /** Beside a marker: whether this is what it marks, or what follows on that. */
  readonly beside?: 'first' | 'further';
}

/** Sets blocks one below the other: what a block that holds others is given to set them with. */
export type Flow = (
  blocks: readonly Block[],
  room: Room,
  parent: StructureNode,
) => readonly Strip[];

/** The least width that indents leave to text, in em of the body. */
const leastMeasure = 8;

/** A room with indents on both sides; where little width is left, they give way. */
export function inset(room: Room, start: number, end: number, setting: Setting): Room {
  const spare = spareOf(room, setting);
  const share = start + end > spare ? spare / (start + end) : 1;
  return { ...room, x: room.x + start * share, width: room.width - (start + end) * share };
}

/** The width that indents may still take here. */
export function spareOf(room: Room, setting: Setting): number {
  return Math.max(0, room.width - leastMeasure * setting.theme.styles.paragraph.size);
}

/** The style that a text block is set in here. Right beside a marker there is no indent. */
export function styleIn(room: Room, name: StyleName, setting: Setting): TextStyle {
  const { styles } = setting.theme;
  const isPlain = name === 'paragraph' || name === room.paragraph;
  if (room.paragraph === 'paragraph' || !isPlain) return styles[name];
  const style = { ...styles[room.paragraph], marginStart: 0, marginEnd: 0 };
  if (room.paragraph === 'quote') return style;
  const indent = room.beside === 'further' ? styles.paragraph.indent : 0;
  return { ...style, indent, hang: 0 };
}
