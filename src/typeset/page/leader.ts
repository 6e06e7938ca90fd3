import type { Leader } from '../draft.js';
import type { Frame, GlyphRun } from '../frame.js';
import { boxed } from '../line/glyph-book.js';
import { setLine } from '../line/set-line.js';
import type { Setting } from '../setting.js';

/** From dot to dot, in em: as the three of an ellipsis stand in theirs. */
const step = 0.34;
/** The least space before the dots, and that between them and the widest page number, in em. */
const clear = { before: 0.3, after: 0.5 } as const;

/**
 * A contents entry's end: the page number at the right edge and dots up to the column that numbers
 * up to `lastPage` need. Dots are counted from there, so that those of all entries stand below each
 * other and end together.
 */
export function setLeader(
  leader: Leader,
  page: number | undefined,
  lastPage: number,
  setting: Setting,
): readonly Frame[] {
  const { span, right, baseline } = leader;
  const plain = { ...span, thing: undefined, link: undefined };
  const lineOf = (text: string) => setLine(text, plain, baseline, setting);
  const number = lineOf(page === undefined ? '' : String(page));
  const end = right - lineOf(String(lastPage)).width - clear.after * span.size;
  return [...dotsUpTo(end, leader, setting), ...number.at(right - number.width)];
}

function dotsUpTo(
  end: number,
  { span, x, baseline }: Leader,
  { book }: Setting,
): readonly GlyphRun[] {
  const { role, size, colour } = span;
  const dot = boxed(book.character(role, 0xb7), step);
  const advance = step * size;
  const count = Math.floor((end - x - clear.before * size) / advance);
  if (count <= 0 || dot.missing) return [];
  return [
    {
      kind: 'glyphs',
      owner: 'artifact',
      face: dot.face,
      size,
      colour,
      x: end - count * advance,
      baseline,
      glyphs: Array.from({ length: count }, () => dot.bare),
      advances: Array.from({ length: count }, () => advance),
      text: '·'.repeat(count),
    },
  ];
}
