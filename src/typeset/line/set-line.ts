import { moved } from '../draft.js';
import type { Frame } from '../frame.js';
import type { Setting } from '../setting.js';
import { asTheyStand } from './justify.js';
import { LineWriter } from './line-writer.js';
import { prepare } from './prepare.js';
import type { Span } from './span.js';

/** A short text on one line that is never broken: a page number, dots. */
export function setLine(
  text: string,
  span: Span,
  baseline: number,
  setting: Setting,
): { readonly width: number; at(x: number): readonly Frame[] } {
  const items = prepare({ text, starts: [0], spans: [span] }, 'gaps', setting);
  const width = items.natural(0, items.count);
  const writer = new LineWriter(items, 0, baseline, width, setting.book);
  writer.write(0, items.count, asTheyStand);
  return {
    width,
    at: (x) =>
      writer.frames.map((frame) => moved(frame, x, 0)).filter((frame) => frame.kind !== 'leader'),
  };
}
