import type { Edit, Place } from '../model/diagnostic.js';

/** An edit, and where it stands in a text, in UTF-16 units; `end` is behind the last. */
export interface PlacedEdit {
  readonly edit: Edit;
  readonly start: number;
  readonly end: number;
}

/** What ends a line of a file, where it has not been made LF. */
const lineEnd = /\r\n?|\n/g;

/** The offsets of places in `text`, whose lines may end in any way; infinite behind its last line. */
export function offsetsIn(text: string): (place: Pick<Place, 'line' | 'column'>) => number {
  const starts = [0, ...Array.from(text.matchAll(lineEnd), (end) => end.index + end[0].length)];
  return ({ line, column }) => (starts[line - 1] ?? Infinity) + column - 1;
}

/** Finds where edits stand in `text`; those that do not find there what they are to change are left out. */
export function placeEdits(text: string, edits: readonly Edit[]): readonly PlacedEdit[] {
  const offset = offsetsIn(text);
  return edits
    .map((edit) => {
      const { endLine: line, endColumn: column } = edit.place;
      return { edit, start: offset(edit.place), end: offset({ line, column }) };
    })
    .filter(({ edit, start, end }) => {
      return edit.was !== '' && text.slice(start, end).replace(lineEnd, '\n') === edit.was;
    });
}

/** The text after edits, of which none overlap; a line end that an edit brings is like those of the text. */
export function applyEdits(text: string, edits: readonly PlacedEdit[]): string {
  const usual = text.match(lineEnd)?.[0] ?? '\n';
  const pieces: string[] = [];
  let done = 0;
  for (const { edit, start, end } of edits.toSorted((a, b) => a.start - b.start)) {
    const own = text.slice(start, end).match(lineEnd)?.[0] ?? usual;
    pieces.push(text.slice(done, start), edit.text.replaceAll('\n', own));
    done = end;
  }
  return pieces.join('') + text.slice(done);
}
