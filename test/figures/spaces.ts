import { grouped } from './grouped.js';
import type { PageGlyph } from './page-glyphs.js';
import { mostCommon, type TextBlock, type TextLine } from './text-blocks.js';

const han = /^\p{sc=Han}\p{M}*$/u;

/** Below this, in em, a gap is as wide as it is by nature: what a file's three decimals leave. */
const natural = 0.002;

/**
 * What was added to each gap between two Han of one size, in em of the type size: a Han is one em
 * wide, and by nature there is nothing between two. Compression is negative.
 */
export function hanGaps(line: TextLine): readonly number[] {
  const gaps: number[] = [];
  for (const [index, glyph] of line.glyphs.entries()) {
    const next = line.glyphs[index + 1];
    if (next === undefined || next.size !== glyph.size) continue;
    if (han.test(glyph.text) && han.test(next.text)) gaps.push((next.x - glyph.x) / glyph.size - 1);
  }
  return gaps;
}

/** Where a line ends: at the pen behind its last glyph that is no space. */
function endOf(line: TextLine): number {
  const last = line.glyphs.findLast(({ text }) => text.trim() !== '');
  return last === undefined ? 0 : last.x + last.width;
}

/** A line that fills its room, and how far it is from its edge, in pt. */
interface FilledLine {
  readonly line: TextLine;
  readonly deviation: number;
}

/** The lines of a report that are to fill their room. */
export interface JustifiedLines {
  readonly filled: readonly FilledLine[];
  /** Those that are as they stand and end before their edge: left short. */
  readonly short: readonly TextLine[];
}

/** Nearer to its edge than this, in pt, a line that is as it stands fills its room by itself. */
const near = 0.05;

/**
 * The lines before others, held against the edge that most stretched or pressed lines of their kind
 * end at: those of the same place in the structure and the same type, of one column of a table, on a
 * right or a left page. A kind without a stretched line is ragged, and left out.
 */
export function justifiedLines(blocks: readonly TextBlock[]): JustifiedLines {
  const kinds = grouped(
    blocks.flatMap((block) => block.lines.slice(0, -1).map((line) => ({ block, line }))),
    ({ block: { path, column }, line: { page, size, font } }) =>
      [...path, column, page % 2, size, font].join(' '),
  );
  const filled: FilledLine[] = [];
  const short: TextLine[] = [];
  for (const kind of kinds.values()) {
    const lines = kind.map(({ line }) => line);
    const stretched = new Set(lines.filter(isStretched));
    if (stretched.size === 0) continue;
    const edge = mostCommon([...stretched].map((line) => Math.round(endOf(line) * 100) / 100));
    for (const line of lines) {
      const deviation = endOf(line) - edge;
      if (stretched.has(line) || deviation > -near) filled.push({ line, deviation });
      else short.push(line);
    }
  }
  return { filled, short };
}

function isStretched(line: TextLine): boolean {
  return line.glyphs.some((glyph, index) => {
    const next = line.glyphs[index + 1];
    if (next === undefined || glyph.text === ' ' || next.text === ' ') return false;
    return Math.abs(offNature(glyph, next)) > natural;
  });
}

/** How far a gap is from the quarters of an em that gaps are by nature; 0 between what is not Han. */
function offNature(glyph: PageGlyph, next: PageGlyph): number {
  if (!han.test(glyph.text) || next.size !== glyph.size) return 0;
  const gap = (next.x - glyph.x) / glyph.size - 1;
  return gap - Math.round(gap * 4) / 4;
}
