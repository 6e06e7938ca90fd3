import type { Draft } from '../draft.js';
import type { Owner } from '../frame.js';
import { baselineIn } from '../line/baseline.js';
import type { Character } from '../line/glyph-book.js';
import type { Setting } from '../setting.js';
import type { TextStyle } from '../theme.js';
import type { Marker } from './marker.js';

/** The box's side and the thickness of its lines, in em; it stands on the baseline. */
const box = { side: 0.76, line: 0.04 } as const;
/**
 * What is set inside a box, by the first character that a face has; its size and how far it is raised,
 * in em of the text; and what the whole stands for. A point that hides in the box's lower line stands
 * for an open one: PDFium gives no text back for a glyph without ink.
 */
const signs = {
  done: { inside: ['✓', '√', 'x'], size: 0.8, rise: 0.08, text: '☑' },
  open: { inside: ['.'], size: 0.25, rise: 0, text: '☐' },
} as const;

/**
 * The marker of a task: a box, drawn, since hardly a face has both ☑ and ☐, and none of a size; what
 * is set in it copies as the whole sign.
 */
export function taskBox(state: keyof typeof signs, style: TextStyle, setting: Setting): Marker {
  const side = box.side * style.size;
  const baseline = baselineIn(style.leading, style.size);
  return {
    width: side,
    frames: (right, owner) => [
      ...square(right - side, baseline - side, side, style),
      ...sign(state, right - side / 2, baseline, owner, style, setting),
    ],
  };
}

/** The four lines of a square whose top left corner is given. */
function square(x: number, y: number, side: number, { colour, size }: TextStyle): readonly Draft[] {
  const line = box.line * size;
  const drawn = { kind: 'box', owner: 'artifact', colour } as const;
  return [
    { ...drawn, x, y, width: side, height: line },
    { ...drawn, x, y: y + side - line, width: side, height: line },
    { ...drawn, x, y: y + line, width: line, height: side - 2 * line },
    { ...drawn, x: x + side - line, y: y + line, width: line, height: side - 2 * line },
  ];
}

function sign(
  state: keyof typeof signs,
  middle: number,
  baseline: number,
  owner: Owner,
  style: TextStyle,
  setting: Setting,
): readonly Draft[] {
  const character = firstOf(signs[state].inside, setting);
  if (character === undefined) return [];
  const { face, glyph } = character;
  const { rise, text } = signs[state];
  const size = style.size * signs[state].size;
  const width = face.advance(glyph) * size;
  return [
    {
      kind: 'glyphs',
      owner,
      face,
      size,
      colour: style.colour,
      x: middle - width / 2,
      baseline: baseline - rise * style.size,
      glyphs: [glyph],
      advances: [width],
      text,
    },
  ];
}

function firstOf(inside: readonly string[], { book }: Setting): Character | undefined {
  return inside
    .map((each) => book.character('sans', each.codePointAt(0) ?? 0))
    .find(({ missing }) => !missing);
}
