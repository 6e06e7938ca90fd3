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
}

/** Type is reduced so far before words are broken. */
const gentleScale = 0.75;

/**
 * Shares a width out among columns. All fill it together. Where every cell can have its one line,
 * they get it; else columns get their longest words, and the rest by what they lack (CSS 2, 17.5.2.2);
 * else the type is reduced, and words are broken.
 */
export function shareColumns(needs: readonly ColumnNeed[], available: number): Columns {
  const whole = needs.map((need) => need.whole);
  const least = needs.map((need) => need.least);
  const floor = needs.map((need) => need.floor);
  if (sum(whole) <= available) return { widths: grown(whole, whole, available), scale: 1 };
  if (sum(least) <= available)
    return { widths: grown(least, lacks(least, whole), available), scale: 1 };
  const gentle = available / sum(least);
  if (gentle >= gentleScale) return { widths: least.map((width) => width * gentle), scale: gentle };
  const scale = Math.min(gentleScale, available / sum(floor));
  const scaled = floor.map((width) => width * scale);
  return { widths: grown(scaled, lacks(floor, least), available), scale };
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
