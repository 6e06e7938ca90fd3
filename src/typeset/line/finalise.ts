import type { Draft } from '../draft.js';
import type { Setting } from '../setting.js';
import { baselineIn } from './baseline.js';
import type { Measure } from './break.js';
import { Penalty } from './breaking.js';
import type { Items } from './items.js';
import { number } from './items.js';
import { asTheyStand, justify } from './justify.js';
import { LineWriter } from './line-writer.js';

/** A line, set: its frames stand relative to its top left corner. Lengths in pt. */
export interface Line {
  readonly height: number;
  readonly frames: readonly Draft[];
  /** Names of the footnotes whose marks stand in it. */
  readonly notes: readonly string[];
}

/** How lines stand in their room. */
export interface Stand {
  readonly align: 'justify' | 'start' | 'center' | 'end';
  readonly measure: Measure;
  /** From the room's left edge to the first line and to the others. */
  readonly firstStart: number;
  readonly restStart: number;
  readonly leading: number;
  /** Of the style: it sets the baseline in the line. */
  readonly size: number;
}

/** The fourth call of a paragraph: its lines, filled and placed. */
export function finalise(
  items: Items,
  ends: readonly number[],
  stand: Stand,
  setting: Setting,
): readonly Line[] {
  let from = 0;
  return ends.map((to) => {
    const line = setLine(items, from, to, stand, setting);
    from = to;
    return line;
  });
}

function setLine(items: Items, from: number, to: number, stand: Stand, setting: Setting): Line {
  const align = alignOf(items, stand);
  const room = from === 0 ? stand.measure.first : stand.measure.rest;
  const start = from === 0 ? stand.firstStart : stand.restStart;
  const left = room - items.natural(from, to);
  const isFull = stand.align === 'justify' && number(items.penalty, to) !== Penalty.forced;
  const spread = justify(items, from, to, isFull ? left : Math.min(left, 0));
  const spare = spread === asTheyStand ? Math.max(left, 0) : 0;
  const inset = align === 'center' ? spare / 2 : align === 'end' ? spare : 0;
  const height = lineHeight(items, from, to, stand);
  const baseline = height - stand.leading + baselineIn(stand.leading, stand.size);
  const writer = new LineWriter(items, start + inset, baseline, start + room, setting.book);
  writer.write(from, to, spread);
  return { height, frames: writer.frames, notes: writer.notes };
}

/** What runs from right to left begins, where it fills no line, at the right. */
function alignOf({ directions }: Items, { align }: Stand): Stand['align'] {
  const isAtStart = align === 'justify' || align === 'start';
  return isAtStart && directions?.isTurned === true ? 'end' : align;
}

/** A line is as high as its leading, unless a picture in it is higher. */
function lineHeight(items: Items, from: number, to: number, stand: Stand): number {
  // A picture stands on the baseline and keeps the line's upper space above it.
  const around =
    stand.leading - baselineIn(stand.leading, stand.size) + (stand.leading - stand.size) / 2;
  let height = stand.leading;
  for (let index = from; index < to; index++) {
    const thing = items.spans[index]?.thing;
    if (thing?.kind === 'picture') height = Math.max(height, thing.height + around);
  }
  return height;
}
