import type { Place, Severity } from '../model/diagnostic.js';
import { excerpt } from './excerpt.js';
import type { Paint } from './paint.js';

const indent = '    ';

/** A terminal that is narrower than this is written beyond. */
const leastColumns = 20;

/**
 * The two lines of a code frame: the source line with its number, cut to fit into `columns` columns,
 * and carets below the place, in the colour of `severity`. A place of several lines is shown by its first.
 */
export function codeFrame(
  source: string,
  { line, column, endLine = line, endColumn = column }: Place,
  columns: number,
  severity: Severity,
  paint: Paint,
): readonly string[] {
  const start = column - 1;
  const end = endLine > line ? source.length : endColumn - 1;
  const number = String(line);
  const gutter = `${indent}${number} | `;
  const room = Math.max(leastColumns, columns - gutter.length);
  const { text, before, marked } = excerpt(source, start, end, room);
  const below = `${indent}${' '.repeat(number.length)} | `;
  return [
    paint('aside', gutter) + text,
    paint('aside', below) + ' '.repeat(before) + paint(severity, '^'.repeat(marked)),
  ];
}
