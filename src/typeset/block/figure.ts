import { finding } from '../../model/finding.js';
import type { FigureBlock, Inline } from '../document.js';
import type { Draft } from '../draft.js';
import type { Owner, StructureNode } from '../frame.js';
import { plainText } from '../line/collect.js';
import { figureOwner } from '../line/mark-languages.js';
import { setParagraph } from '../line/paragraph.js';
import { Hold, held, type Strip, spaced, strip } from '../page/strip.js';
import { pictureSize } from '../picture-size.js';
import type { Setting } from '../setting.js';
import { childOf } from '../structure.js';
import { typeArea } from '../type-area.js';
import { onGround } from './ground.js';
import { stripsOfLines } from './lines.js';
import { newNotes } from './new-notes.js';
import { inset, type Room } from './room.js';

/** Space around a placeholder's words, in em of the caption. */
const padding = 1;

/** The share of its height that a picture gives up at most, rather than leave a page half empty. */
const mostGive = 0.3;

/** A picture whose shorter side comes out below this, in pt, is a line that shows nothing. */
const leastSide = 1;

/** A picture in the middle of the measure, or a placeholder with its words; its caption below it. */
export function flowFigure(
  block: FigureBlock,
  room: Room,
  parent: StructureNode,
  setting: Setting,
): readonly Strip[] {
  const alt = block.alt.trim() === '' ? plainText(block.caption ?? []) : block.alt;
  const figure = figureOwner(parent, alt, setting);
  const picture = pictureStrips(block, figure, room, setting);
  const { before, after } = setting.theme.styles.caption;
  const caption = captionStrips(block.caption ?? [], { before, after }, room, parent, setting);
  return spaced(held([...picture, ...caption], Hold.next), Math.max(before, after), after);
}

/** A caption of a figure or a table, in the middle of the measure, with space in pt around it. */
export function captionStrips(
  content: readonly Inline[],
  space: { readonly before: number; readonly after: number },
  room: Room,
  parent: StructureNode,
  setting: Setting,
): readonly Strip[] {
  if (content.length === 0) return [];
  const style = { ...setting.theme.styles.caption, ...space };
  const { x, width } = inset(room, style.marginStart, style.marginEnd, setting);
  const notes = newNotes(setting);
  const lines = setParagraph(content, style, childOf(parent, 'Caption'), width, setting);
  parent.children.push(...notes());
  return stripsOfLines(lines, x, style, setting);
}

function pictureStrips(
  block: FigureBlock,
  figure: Owner,
  room: Room,
  setting: Setting,
): readonly Strip[] {
  const height = typeArea(setting.theme).height * setting.theme.pictureHeight;
  const size = pictureSize(block.picture, { width: room.width, height }, setting);
  if (size === undefined || block.picture === undefined)
    return placeholder(block.alt, figure, room, setting);
  reportThin(block, size, setting);
  const x = room.x + (room.width - size.width) / 2;
  const frame: Draft = { kind: 'picture', owner: figure, picture: block.picture, x, y: 0, ...size };
  return [strip({ height: size.height, frames: [frame], give: size.height * mostGive })];
}

/** Says of a picture that had to become a hair's breadth to stay on the page. */
function reportThin(
  { picture = '', place }: FigureBlock,
  { width, height }: { readonly width: number; readonly height: number },
  setting: Setting,
): void {
  const pixels = setting.pictures.get(picture);
  if (pixels === undefined || Math.min(width, height) >= leastSide) return;
  // A small picture is set at its own size, and gave up nothing.
  if (Math.min(pixels.width, pixels.height) * (72 / 96) < leastSide) return;
  const size = { width: pixels.width, height: pixels.height };
  setting.diagnostics.push(finding('picture-too-thin', place ?? setting.place, size));
}

/** A ground as wide as half the measure with the alternative text in it. */
function placeholder(alt: string, figure: Owner, room: Room, setting: Setting): readonly Strip[] {
  const style = { ...setting.theme.styles.caption, align: 'center', indent: 0, hang: 0 } as const;
  const pad = Math.min(padding * style.size, room.width / 8);
  const width = room.width / 2;
  const text = alt === '' ? '\u3000' : alt;
  const lines = setParagraph([{ kind: 'text', text }], style, figure, width - 2 * pad, setting);
  return onGround(lines, { x: room.x + (room.width - width) / 2, width, padding: pad }, setting);
}
