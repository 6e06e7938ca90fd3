import type { StructureElement } from '../pdf-structure.js';
import { grouped } from './grouped.js';
import type { GlyphPage, PageGlyph } from './page-glyphs.js';

/** A line of a paragraph, a heading, a cell: its glyphs in reading order. Lengths in pt from the page's top left. */
export interface TextLine {
  /** From 1. */
  readonly page: number;
  readonly baseline: number;
  /** Of most of its glyphs. */
  readonly size: number;
  readonly font: string;
  readonly glyphs: readonly PageGlyph[];
  readonly text: string;
}

/** What is one run of lines to the eye: an element of the structure that holds text itself. */
export interface TextBlock {
  readonly role: string;
  /** The roles around it and its own, from the root. */
  readonly path: readonly string[];
  /** Tells the columns of all tables apart; empty outside of tables. */
  readonly column: string;
  readonly lines: readonly TextLine[];
}

/** Elements that stand in a line, not below one another. */
const inlineRoles = new Set(['Span', 'Link', 'Reference', 'Em', 'Strong', 'Quote', 'Annot']);

/** All blocks of a document, in reading order. */
export function textBlocks(
  root: StructureElement,
  pages: readonly GlyphPage[],
): readonly TextBlock[] {
  const marked = pages.map(({ glyphs }) => grouped(glyphs, ({ mark }) => mark));
  const blocks: TextBlock[] = [];
  let tables = 0;

  const placed = (element: StructureElement): readonly PlacedGlyph[] =>
    element.kids.flatMap((kid) => {
      if (kid.kind === 'element') return inlineRoles.has(kid.role) ? placed(kid) : [];
      if (kid.kind !== 'text') return [];
      const glyphs = marked[kid.page - 1]?.get(kid.mark) ?? [];
      return glyphs.map((glyph) => ({ ...glyph, page: kid.page }));
    });

  const visit = (element: StructureElement, above: readonly string[], column: string): void => {
    const path = [...above, element.role];
    if (element.role === 'Table') tables += 1;
    const lines = linesOf(placed(element));
    if (lines.length > 0) blocks.push({ role: element.role, path, column, lines });
    let cell = 0;
    for (const kid of element.kids) {
      if (kid.kind !== 'element') continue;
      const isCell = kid.role === 'TD' || kid.role === 'TH';
      if (inlineRoles.has(kid.role)) visitInline(kid, path, column);
      else visit(kid, path, isCell ? `${tables}/${cell}` : column);
      if (isCell) cell += Number(kid.attributes.get('ColSpan') ?? 1);
    }
  };
  /** Looks for blocks inside of inlines: a note below its mark. */
  const visitInline = (
    element: StructureElement,
    above: readonly string[],
    column: string,
  ): void => {
    for (const kid of element.kids) {
      if (kid.kind !== 'element') continue;
      if (inlineRoles.has(kid.role)) visitInline(kid, above, column);
      else visit(kid, above, column);
    }
  };
  visit(root, [], '');
  return blocks;
}

interface PlacedGlyph extends PageGlyph {
  readonly page: number;
}

/** Glyphs in reading order as lines; a note's mark is higher than its line, but not by half an em. */
function linesOf(glyphs: readonly PlacedGlyph[]): readonly TextLine[] {
  const lines: PlacedGlyph[][] = [];
  let size = 0;
  let baseline = 0;
  for (const glyph of glyphs) {
    const line = lines.at(-1);
    const isSame =
      line?.[0]?.page === glyph.page &&
      Math.abs(glyph.baseline - baseline) < 0.5 * Math.max(size, glyph.size);
    if (line !== undefined && isSame) line.push(glyph);
    else lines.push([glyph]);
    if (isSame && glyph.size < size) continue;
    size = glyph.size;
    baseline = glyph.baseline;
  }
  return lines.map(lineOf);
}

function lineOf(glyphs: readonly PlacedGlyph[]): TextLine {
  const size = mostCommon(glyphs.map((glyph) => glyph.size));
  const usual = glyphs.find((glyph) => glyph.size === size);
  return {
    page: glyphs[0]?.page ?? 0,
    baseline: usual?.baseline ?? 0,
    size,
    font: usual?.font ?? '',
    glyphs,
    text: glyphs.map(({ text }) => text).join(''),
  };
}

/** The value that occurs most often, of several the highest; 0 of none. */
export function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [[value = 0] = []] = [...counts].sort(([a, m], [b, n]) => n - m || b - a);
  return value;
}
