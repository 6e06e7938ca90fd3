import { asDecoration, type Draft, moved } from '../draft.js';
import type { PlacedStrip } from './paginate.js';

/**
 * What stands on placed strips, in the order in which it is read, relative to the type area: strip
 * by strip, but the cells of a row that was cut into lines one after the other.
 */
export function inReadingOrder(placed: readonly PlacedStrip[]): readonly Draft[] {
  return rowsOf(placed).flatMap((lines) => {
    const count = lines.reduce(
      (most, { strip }) => Math.max(most, strip.cut?.cells.length ?? 0),
      0,
    );
    const cells = Array.from({ length: count }, (_, cell) =>
      lines.flatMap((line) => draftsAt(line, line.strip.cut?.cells[cell] ?? [])),
    );
    return [...cells.flat(), ...lines.flatMap((line) => draftsAt(line, line.strip.frames))];
  });
}

/** The strips, those of one row together. */
function rowsOf(placed: readonly PlacedStrip[]): readonly (readonly PlacedStrip[])[] {
  const rows: PlacedStrip[][] = [];
  for (const each of placed) {
    const above = rows.at(-1);
    const row = above?.[0]?.strip.cut;
    if (row !== undefined && row.key === each.strip.cut?.key) above?.push(each);
    else rows.push([each]);
  }
  return rows;
}

function draftsAt({ y, isRepeat }: PlacedStrip, drafts: readonly Draft[]): readonly Draft[] {
  return (isRepeat ? drafts.flatMap(asDecoration) : drafts).map((draft) => moved(draft, 0, y));
}
