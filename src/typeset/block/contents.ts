import type { Block, Inline, TextBlock } from '../document.js';
import type { StructureNode } from '../frame.js';
import { setParagraph } from '../line/paragraph.js';
import type { Strip } from '../page/strip.js';
import type { Setting } from '../setting.js';
import { childOf } from '../structure.js';
import type { TextStyle } from '../theme.js';
import { stripsOfLines } from './lines.js';
import { type Flow, inset, type Room, styleIn } from './room.js';
import { targeted } from './target.js';

/**
 * A table of contents: consecutive text blocks are its entries (TOC, TOCI). A line without a link of
 * its own, as a medium's name, belongs to the entry above it, and stays on its page; one that is
 * kept with what follows, as a section's name, does not.
 */
export function flowContents(
  blocks: readonly Block[],
  room: Room,
  parent: StructureNode,
  flow: Flow,
  setting: Setting,
): readonly Strip[] {
  let contents: StructureNode | undefined;
  return blocks.flatMap((block, index) => {
    if (!isLine(block)) {
      contents = undefined;
      return flow([block], room, parent);
    }
    contents ??= childOf(parent, 'TOC');
    const style = styleIn(room, block.style, setting);
    const above = belongsAbove(block, style) ? contents.children.at(-1) : undefined;
    const owner = childOf(
      above ?? childOf(contents, 'TOCI'),
      leads(block.content) ? 'Reference' : 'P',
    );
    const next = blocks[index + 1];
    const goesOn =
      next !== undefined && isLine(next) && belongsAbove(next, styleIn(room, next.style, setting));
    const held = goesOn ? { ...style, keepWithNext: true } : style;
    return targeted(block, stripsOf(block, held, owner, room, setting));
  });
}

function isLine(block: Block): block is TextBlock {
  return block.kind === 'text' && block.level === undefined;
}

function belongsAbove({ content }: TextBlock, { keepWithNext }: TextStyle): boolean {
  return !leads(content) && !keepWithNext;
}

function leads(content: readonly Inline[]): boolean {
  return content.some(({ kind }) => kind === 'link' || kind === 'leader');
}

function stripsOf(
  { content }: TextBlock,
  style: TextStyle,
  owner: StructureNode,
  room: Room,
  setting: Setting,
): readonly Strip[] {
  const { x, width } = inset(room, style.marginStart, style.marginEnd, setting);
  const lines = setParagraph(wholeMedium(content), style, owner, width, setting);
  return stripsOfLines(lines, x, style, setting);
}

/** An entry whose last words in parentheses, the medium, are not cut: `1. title（media）`. */
function wholeMedium(content: readonly Inline[]): readonly Inline[] {
  const index = content.findLastIndex(({ kind }) => kind !== 'leader');
  const last = content[index];
  if (last?.kind === 'link')
    return content.with(index, { ...last, content: wholeMedium(last.content) });
  if (last?.kind !== 'text') return content;
  const open = last.text.lastIndexOf('（');
  if (open <= 0 || !last.text.endsWith('）')) return content;
  const title = { ...last, text: last.text.slice(0, open) };
  const medium = { ...last, text: last.text.slice(open), whole: true } as const;
  return content.toSpliced(index, 1, title, medium);
}
