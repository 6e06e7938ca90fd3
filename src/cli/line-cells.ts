import { displayWidth } from './display-width.js';
import { visible } from './visible.js';

/** A character of a line as a terminal shows it, with the marks that stand on it. */
export interface Cell {
  readonly shown: string;
  /** How many columns of a terminal it takes. */
  readonly columns: number;
  /** Where it starts in the line, in UTF-16 units. */
  readonly start: number;
}

/** A tab would move to a stop that depends on what stands before it. */
const tab = '    ';

/** The cells of a line from the unit `from` on; what a terminal would obey is shown by its code point. */
export function cellsOf(line: string, from: number): readonly Cell[] {
  const cells: Cell[] = [];
  let start = from;
  for (const character of line) {
    const shown = character === '\t' ? tab : visible(character);
    const columns = displayWidth(shown);
    const last = cells.at(-1);
    if (columns === 0 && last !== undefined) {
      cells.splice(-1, 1, { ...last, shown: last.shown + shown });
    } else cells.push({ shown, columns, start });
    start += character.length;
  }
  return cells;
}
