import type { PlacedStrip } from './paginate.js';

/**
 * A page on whose grid of `pitch` pt the lines of text stand: a table, a picture or code between two
 * of them, which is no multiple of the pitch, moves to the middle of its room.
 */
export function centreOnGrid(
  body: readonly PlacedStrip[],
  pitch: number | undefined,
): readonly PlacedStrip[] {
  if (pitch === undefined) return body;
  const moved = [...body];
  // Where the strips began that are not on the grid; at a page's head they stay there.
  let from = 0;
  for (const [index, next] of body.entries()) {
    if (!next.strip.onGrid) continue;
    const last = body[index - 1];
    if (from > 0 && from < index && last !== undefined) {
      const bottom = last.y + last.strip.height;
      const spare = next.y - bottom - Math.max(last.strip.after, next.strip.before);
      for (let at = from; at < index; at++) {
        const each = moved[at];
        if (each !== undefined) moved[at] = { ...each, y: each.y + spare / 2 };
      }
    }
    from = index + 1;
  }
  return moved;
}
