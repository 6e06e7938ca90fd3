import { displayWidth, padToWidth } from './display-width.js';
import { tableLines } from './table.js';
import { wrap } from './wrap.js';

/** A text in fewer columns than this is harder to read than one that the terminal breaks. */
const leastColumns = 24;

const gap = '  ';

/** A row of a table: short cells, and a text that may take several lines. */
export interface HangingRow {
  readonly cells: readonly string[];
  readonly text: string;
}

/**
 * The lines of each row of a table. Cells stand in columns, the text behind them; where it does not
 * fit into `columns` columns, the width of a terminal, it goes on below itself.
 */
export function hangingTable(
  rows: readonly HangingRow[],
  columns: number | undefined,
): readonly (readonly string[])[] {
  const left = rows[0]?.cells.map(() => 'left' as const) ?? [];
  const heads = tableLines(
    left,
    rows.map(({ cells }) => cells),
  );
  const width = Math.max(0, ...heads.map(displayWidth)) + gap.length;
  const room = (columns ?? Number.POSITIVE_INFINITY) - width;
  return rows.map(({ text }, index) => {
    const lines = room < leastColumns ? [text] : wrap(text, room).split('\n');
    return lines.map((line, below) => {
      const head = below === 0 ? (heads[index] ?? '') : '';
      return padToWidth(head, width) + line;
    });
  });
}
