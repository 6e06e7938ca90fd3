import type { Place } from '../model/diagnostic.js';

/** Turns offsets of a text, in UTF-16 units, into places of the file it was read from; `end` is behind the last unit. */
export type PlaceOf = (start: number, end: number) => Place;

/** The place of a file as a whole: its first character. */
export function placeOfFile(file: string): Place {
  return { file, line: 1, column: 1 };
}

/** The places of `text`, which is that of `file` without byte-order mark and with LF alone at the ends of its lines. */
export function placesIn(file: string, text: string): PlaceOf {
  // Only as far as is asked for: front matter is short, the text behind it is not.
  const starts = [0];
  let found = text.indexOf('\n');

  function position(offset: number): { line: number; column: number } {
    while (found >= 0 && found < offset) {
      starts.push(found + 1);
      found = text.indexOf('\n', found + 1);
    }
    const line = lineAt(offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  }

  /** The index of the last line that starts at `offset` or before it. */
  function lineAt(offset: number): number {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  return (start, end) => {
    const first = position(start);
    const last = position(end);
    return { file, ...first, endLine: last.line, endColumn: last.column };
  };
}
