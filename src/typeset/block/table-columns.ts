/** What a column's cells need, with their padding, in pt. */
export interface ColumnNeed {
  /** The widest single character: below it nothing can be set. */
  readonly floor: number;
  /** The widest stretch that may not be broken. */
  readonly least: number;
  /** The widest cell on one line. */
  readonly whole: number;
}

/** Columns' widths, and what their type was scaled by to make them fit. */
export interface Columns {
  readonly widths: readonly number[];
  readonly scale: number;
  /** Every column has the width at which it reads well, or all that it needs. */
  readonly isEasy: boolean;
}

/** Type is reduced so far before words are broken. */
const gentleScale = 0.75;

/**
 * Shares a width out among columns. All fill it together. Where every cell can have its one line,
 * they get it. Else all columns get the same width, but for those that need less or whose longest
 * word needs more, up to `easy`, since Han can be broken anywhere and a column of one or two reads
 * badly; and the rest by what they lack (CSS 2, 17.5.2.2). Else the type is reduced, and words are
 * broken.
 */
export function shareColumns(
  needs: readonly ColumnNeed[],
  available: number,
  easy: number,
): Columns {
  const whole = needs.map((need) => need.whole);
  const least = needs.map((need) => need.least);
  const floor = needs.map((need) => need.floor);
  if (sum(whole) <= available)
    return { widths: grown(whole, whole, available), scale: 1, isEasy: true };
  if (sum(least) <= available) {
    const level = highestLevel(needs, available, easy);
    const widths = needs.map((need) => atLevel(need, level));
    return {
      widths: grown(widths, lacks(widths, whole), available),
      scale: 1,
      isEasy: level >= easy,
    };
  }
  const gentle = available / sum(least);
  if (gentle >= gentleScale)
    return { widths: least.map((width) => width * gentle), scale: gentle, isEasy: false };
  const scale = Math.min(gentleScale, available / sum(floor));
  const scaled = floor.map((width) => width * scale);
  return { widths: grown(scaled, lacks(floor, least), available), scale, isEasy: false };
}

/** A column's width where all are as wide as `level`. */
function atLevel({ least, whole }: ColumnNeed, level: number): number {
  return Math.max(least, Math.min(whole, level));
}

/** The greatest level up to `easy` at which all columns have room. */
function highestLevel(needs: readonly ColumnNeed[], available: number, easy: number): number {
  // The sum of the widths grows with the level in straight pieces, which meet where a column's bound is.
  const bounds = needs.flatMap(({ least, whole }) => [least, whole]);
  const levels = [0, ...bounds.filter((bound) => bound < easy), easy].sort((a, b) => a - b);
  const widthAt = (level: number) => sum(needs.map((need) => atLevel(need, level)));
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
