import {
  type Columns,
  type Levels,
  shareColumns,
  squeezeColumns,
  widthAtLevel,
} from './table-columns.js';
import type { ColumnNeed } from './table-needs.js';

/** Columns that stand side by side: all of a table's, or some. */
export interface TablePart extends Columns {
  /** Which columns of the table, from 0. */
  readonly columns: readonly number[];
  /** Whether the first of them stands in an earlier part already, and here for the eye only. */
  readonly stub: 'own' | 'repeated';
  /** Space at their cells' left and right, in pt. */
  readonly pad: number;
}

/** How a table was made to fit. */
export interface Fit {
  /** One, or several to be set one below the other, each of which begins with the first column. */
  readonly parts: readonly TablePart[];
  /** Words are broken that no line should break. */
  readonly cutsWords: boolean;
}

/** Space at a cell's left and right, in em: the more columns press, the less. */
const paddings = { usual: 0.5, narrow: 0.3, least: 0.1 } as const;
/** A column of the first width reads well, one of the second breaks no short text; in em, inside. */
const easyWidth = 6;
const goodWidth = 10;
/** What a column may have beside its longest cell and the space around it, in em. */
const air = 3;
/** A column of less than this is no column but a pole, as long as its text needs more. */
const leastWidth = 3;
/** Words longer than this, in em, are broken rather than the table cut. */
const longWord = 8;

/** What a table may give, from the first thing to the last. */
const ways: readonly {
  readonly padding: number;
  readonly words: 'whole' | 'cut';
  readonly suits: (columns: Columns) => boolean;
}[] = [
  { padding: paddings.usual, words: 'whole', suits: ({ isEasy }) => isEasy },
  { padding: paddings.narrow, words: 'whole', suits: ({ scale }) => scale === 1 },
  { padding: paddings.least, words: 'whole', suits: () => true },
  { padding: paddings.narrow, words: 'cut', suits: ({ scale }) => scale === 1 },
  { padding: paddings.least, words: 'cut', suits: () => true },
];

/**
 * Finds a way for a table's columns to fit into a width, in pt, in type of `em` pt: the space beside
 * the cells gives way first, then the size of the type, then words that are longer than most; at
 * last the table is cut into parts, which stand one below the other in type of full size.
 */
export function fitTable(needs: readonly ColumnNeed[], width: number, em: number): Fit {
  const readable = needs.map((need) => atLeast(need, leastWidth * em));
  const cut = readable.map((need) => ({ ...need, least: Math.min(need.least, longWord * em) }));
  const areCut = cut.some(({ least }, index) => least < (readable[index]?.least ?? 0));
  const all = needs.map((_, index) => index);
  for (const { padding, words, suits } of ways) {
    if (words === 'cut' && !areCut) continue;
    const wanted = (words === 'cut' ? cut : readable).map((need) => padded(need, padding * em));
    const columns = shareColumns(wanted, width, levelsOf(padding, em));
    if (columns === undefined || !suits(columns)) continue;
    const pad = padding * em * columns.scale;
    return { parts: [{ ...columns, columns: all, stub: 'own', pad }], cutsWords: words === 'cut' };
  }
  return inParts(cut, areCut, width, em);
}

function inParts(needs: readonly ColumnNeed[], areCut: boolean, width: number, em: number): Fit {
  // Parts of one table are all as wide as the measure.
  const levels = { ...levelsOf(paddings.usual, em), air: width };
  const wanted = needs.map((need) => padded(need, paddings.usual * em));
  let isSqueezed = false;
  const parts = fold(wanted, width, levels.easy).map((columns, index): TablePart => {
    const own = columns.flatMap((column) => wanted[column] ?? []);
    const shared = shareColumns(own, width, levels);
    isSqueezed ||= shared === undefined;
    const fitted = shared ?? squeezeColumns(own, width);
    const stub = index === 0 ? 'own' : 'repeated';
    return { ...fitted, columns, stub, pad: paddings.usual * em * fitted.scale };
  });
  return { parts, cutsWords: areCut || isSqueezed };
}

/** The columns of each part: the first of the table, and as many others as have room, or one. */
function fold(
  needs: readonly ColumnNeed[],
  width: number,
  easy: number,
): readonly (readonly number[])[] {
  const [first = 0, ...others] = needs.map((need) => widthAtLevel(need, easy));
  if (others.length === 0) return [[0]];
  const room = Math.max(0, width - first);
  const full = filled(others, room, 1);
  // No more parts than there must be, but none much fuller than the others.
  const even = filled(others, room, full.length);
  const parts = even.length === full.length ? even : full;
  return parts.map((part) => [0, ...part.map((index) => index + 1)]);
}

/** Indexes of widths in rows no wider than the room, or of one, and as even as `count` rows can be. */
function filled(
  widths: readonly number[],
  room: number,
  count: number,
): readonly (readonly number[])[] {
  const rows: number[][] = [];
  let left = widths.reduce((sum, width) => sum + width, 0);
  let used = 0;
  for (const [index, width] of widths.entries()) {
    const row = rows.at(-1);
    const share = left / Math.max(1, count - rows.length + 1);
    if (row === undefined || used + width > room || used + width / 2 > share) {
      rows.push([index]);
      left -= used;
      used = width;
    } else {
      row.push(index);
      used += width;
    }
  }
  return rows;
}

function atLeast(need: ColumnNeed, width: number): ColumnNeed {
  return { ...need, least: Math.max(need.least, Math.min(need.whole, width)) };
}

function padded({ floor, least, whole }: ColumnNeed, padding: number): ColumnNeed {
  return { floor: floor + 2 * padding, least: least + 2 * padding, whole: whole + 2 * padding };
}

function levelsOf(padding: number, em: number): Levels {
  const level = (width: number) => (width + 2 * padding) * em;
  return { easy: level(easyWidth), good: level(goodWidth), air: air * em };
}
