import { displayWidth, padToWidth } from './display-width.js';

/** How a column stands: text at its left edge, numbers at its right. */
export type Alignment = 'left' | 'right';

const gap = '  ';

/** The lines of a table: cells padded to the widest of their column, two spaces between columns, no space at a line's end. */
export function tableLines(
  alignments: readonly Alignment[],
  rows: readonly (readonly string[])[],
): string[] {
  const widths = alignments.map((_, column) =>
    Math.max(0, ...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  return rows.map((row) =>
    alignments
      .map((alignment, column) => padded(row[column] ?? '', widths[column] ?? 0, alignment))
      .join(gap)
      .trimEnd(),
  );
}

function padded(cell: string, width: number, alignment: Alignment): string {
  if (alignment === 'left') return padToWidth(cell, width);
  return ' '.repeat(Math.max(0, width - displayWidth(cell))) + cell;
}
