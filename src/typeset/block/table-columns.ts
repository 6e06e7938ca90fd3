import type { ColumnNeed } from './table-needs.js';

/** Columns' widths, in pt, and what their type is scaled by. */
export interface Columns {
  readonly widths: readonly number[];
  readonly scale: number;
  /** Every column has the width at which it reads well, or all that it needs. */
  readonly isEasy: boolean;
}

/** Widths of columns, in pt: one that reads well, and one that breaks no short text. */
export interface Levels {
  readonly easy: number;
  readonly good: number;
  /** How much wider than its longest cell a column becomes: further apart, the eye loses the row. */
  readonly air: number;
}

/** Type is reduced so far, and no further as long as there is another way. */
const gentleScale = 0.75;

/**
 * Shares a width out among columns. Where every cell can have its one line, they get it, and all
 * columns as much of what is left, but no more than a little air. Else they fill the width: all get
 * the same, but for those that need less or whose longest word needs more, up to a good one, since
 * Han can be broken anywhere and a column of one or two reads badly; and the rest by what they lack
 * (CSS 2, 17.5.2.2). Else the type is reduced a little; undefined where that is not enough.
 */
export function shareColumns(
  needs: readonly ColumnNeed[],
  available: number,
  levels: Levels,
): Columns | undefined {
  const whole = needs.map((need) => need.whole);
  const least = needs.map((need) => need.least);
  if (sum(whole) <= available) {
    const air = Math.min(levels.air, (available - sum(whole)) / needs.length);
    return { widths: whole.map((width) => width + air), scale: 1, isEasy: true };
  }
  if (sum(least) <= available) {
    const level = highestLevel(needs, available, levels.good);
    const widths = needs.map((need) => widthAtLevel(need, level));
    return {
      widths: grown(widths, lacks(widths, whole), available),
      scale: 1,
      isEasy: level >= levels.easy,
    };
  }
  const scale = available / sum(least);
  if (scale < gentleScale) return undefined;
  return { widths: least.map((width) => width * scale), scale, isEasy: false };
}

/** Shares a width out among columns that it is too small for: words are broken, and type is reduced. */
export function squeezeColumns(needs: readonly ColumnNeed[], available: number): Columns {
  const floor = needs.map((need) => need.floor);
  const scale = Math.min(1, available / sum(floor));
  const widths = floor.map((width) => width * scale);
  const least = needs.map((need) => need.least);
  return { widths: grown(widths, lacks(floor, least), available), scale, isEasy: false };
}

/** A column's width where all are as wide as `level`. */
export function widthAtLevel({ least, whole }: ColumnNeed, level: number): number {
  return Math.max(least, Math.min(whole, level));
}

/** The greatest level up to `most` at which all columns have room. */
function highestLevel(needs: readonly ColumnNeed[], available: number, most: number): number {
  // The sum of the widths grows with the level in straight pieces, which meet where a column's bound is.
  const bounds = needs.flatMap(({ least, whole }) => [least, whole]);
  const levels = [0, ...bounds.filter((bound) => bound < most), most].sort((a, b) => a - b);
  const widthAt = (level: number) => sum(needs.map((need) => widthAtLevel(need, level)));
  const fitting = levels.findLast((level) => widthAt(level) <= available) ?? 0;
  const next = levels.find((level) => level > fitting);
  if (next === undefined) return fitting;
  const spare = available - widthAt(fitting);
  return fitting + (spare / (widthAt(next) - widthAt(fitting))) * (next - fitting);
}

/** Widths with what is left over shared out by weight. */
function grown(
  widths: readonly number[],
  weights: readonly number[],
  available: number,
): readonly number[] {
  const left = Math.max(0, available - sum(widths));
  const weight = sum(weights);
  return widths.map(
    (width, index) =>
      width + (weight > 0 ? (left * (weights[index] ?? 0)) / weight : left / widths.length),
  );
}

function lacks(has: readonly number[], wants: readonly number[]): readonly number[] {
  return has.map((width, index) => Math.max(0, (wants[index] ?? 0) - width));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
