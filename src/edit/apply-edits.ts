import type { Edit, Place } from '../model/diagnostic.js';

/** An edit, and where it stands in a text, in UTF-16 units; `end` is behind the last. */
export interface PlacedEdit {
  readonly edit: Edit;
  readonly start: number;
  readonly end: number;
}

/** What ends a line of a file, where it has not been made LF. */
const lineEnd = /\r\n?|\n/;

const lineEnds = new RegExp(lineEnd, 'g');

/** The offsets of places in `text`, whose lines may end in any way; infinite behind its last line. */
export function offsetsIn(text: string): (place: Pick<Place, 'line' | 'column'>) => number {
  const starts = [0, ...Array.from(text.matchAll(lineEnds), (end) => end.index + end[0].length)];
  return ({ line, column }) => (starts[line - 1] ?? Infinity) + column - 1;
}

/** Finds where edits stand in `text`; those that do not find there what they are to change are left out. */
export function placesOfEdits(text: string): (edits: readonly Edit[]) => readonly PlacedEdit[] {
  const offset = offsetsIn(text);
  return (edits) =>
    edits
      .map((edit) => {
        const { endLine: line, endColumn: column } = edit.place;
        return { edit, start: offset(edit.place), end: offset({ line, column }) };
      })
      .filter(({ edit, start, end }) => {
        return edit.was !== '' && asRead(text.slice(start, end)) === edit.was;
      });
}

/** The text after edits, of which none overlap; a line end that an edit brings is like those of the text. */
export function applyEdits(text: string, edits: readonly PlacedEdit[]): string {
  const usual = lineEnd.exec(text)?.[0] ?? '\n';
  const pieces: string[] = [];
  let done = 0;
  for (const { edit, start, end } of edits.toSorted((a, b) => a.start - b.start)) {
    const own = lineEnd.exec(text.slice(start, end))?.[0] ?? usual;
    pieces.push(text.slice(done, start), edit.text.replaceAll('\n', own));
    done = end;
  }
  return pieces.join('') + text.slice(done);
}

/** A text of a file as it is read: every line ends in LF. */
export function asRead(text: string): string {
  return text.replace(lineEnds, '\n');
}
