import type { Edit } from '../model/diagnostic.js';

/** A text after edits, and which of them were made. */
export interface Edited {
  readonly text: string;
  readonly made: readonly Edit[];
}

/**
 * Makes the edits of one file in its text. Of two that overlap, the first counts: the other has to be
 * found anew in what came out.
 */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  const lines = text.split('\n');
  const starts: number[] = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  const offset = (line: number, column: number) => (starts[line - 1] ?? 0) + column - 1;
  const made: Edit[] = [];
  const pieces: string[] = [];
  let done = 0;
  const placed = edits
    .map((edit) => {
      const { line, column, endLine, endColumn } = edit.place;
      return { edit, start: offset(line, column), end: offset(endLine, endColumn) };
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  for (const { edit, start, end } of placed) {
    if (start < done) continue;
    pieces.push(text.slice(done, start), edit.text);
    made.push(edit);
    done = end;
  }
  return { text: pieces.join('') + text.slice(done), made };
}
