import type { PageLayout, PageRoom, PlacedStrip } from './paginate.js';

/**
 * The page with its colophon at the type area's foot, its lower edge on the foot itself (GB/T 9704,
 * 7.4.1), and with the footnotes above it; as it is where it has none or the theme wants it to flow.
 */
export function sinkColophon(page: PageLayout, room: PageRoom): PageLayout {
  const { body, notes, rule } = page;
  const first = body.find(({ strip }) => strip.isClosing);
  const last = body.at(-1);
  if (room.colophon === 'flow' || first === undefined || last === undefined) return page;
  const bottom = last.y + last.strip.height;
  const down = room.height - bottom;
  const up = bottom - first.y + first.strip.before;
  return {
    body: body.map((each) => (each.strip.isClosing ? lowered(each, down) : each)),
    notes: notes.map((each) => lowered(each, -up)),
    rule: rule === undefined ? undefined : rule - up,
  };
}

function lowered(placed: PlacedStrip, by: number): PlacedStrip {
  return { ...placed, y: placed.y + by };
}
