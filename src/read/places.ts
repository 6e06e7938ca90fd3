import type { Place } from '../model/diagnostic.js';

/** Turns offsets of a text, in UTF-16 units, into places of the file it was read from; `end` is behind the last unit. */
export type PlaceOf = (start: number, end: number) => Place;

/** The place of a file as a whole: its first character. */
export function placeOfFile(file: string): Place {
  return { file, line: 1, column: 1 };
}

/** The places of `text`, which is that of `file` without byte-order mark and with LF alone at the ends of its lines. */
export function placesIn(file: string, text: string): PlaceOf {
  let starts: number[] | undefined;
  return (start, end) => {
    starts ??= lineStarts(text);
    const first = position(starts, start);
    const last = position(starts, end);
    return { file, ...first, endLine: last.line, endColumn: last.column };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function position(starts: readonly number[], offset: number): { line: number; column: number } {
  const line = starts.findLastIndex((start) => start <= offset);
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}
