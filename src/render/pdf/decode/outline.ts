/** A rectangle in CSS px of a drawing; nothing is in one whose right is left of its left. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How coordinates are turned into those of the whole drawing: `a` to `f` of SVG's `matrix()`. */
export type Matrix = readonly [number, number, number, number, number, number];

/** What an outline takes up on the sheet. */
export interface Outline {
  readonly box: Box;
  /** In CSS px, as far as it lies on the sheet. */
  readonly length: number;
  /** Its points, those that only bend it included. */
  readonly parts: number;
}

export const nothing: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };

/** The smallest box that holds both. */
export function joined(one: Box, other: Box): Box {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

export function areaOf({ left, top, right, bottom }: Box): number {
  return right > left && bottom > top ? (right - left) * (bottom - top) : 0;
}

/** The matrix of an element in another whose matrix is `outer`. */
export function multiplied(outer: Matrix, transform: string | undefined): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform ? numbersIn(transform) : [];
  const [oa, ob, oc, od, oe, of] = outer;
  return [
    oa * a + oc * b,
    ob * a + od * b,
    oa * c + oc * d,
    ob * c + od * d,
    oa * e + oc * f + oe,
    ob * e + od * f + of,
  ];
}

/**
 * What an outline through `points`, x and y in turn, takes up on the `sheet`. Points that bend a
 * curve count like those that it goes through: it lies between them, and is no longer. `wider` is
 * how far, in the outline's own units, ink reaches beyond it.
 */
export function outlineOf(
  points: readonly number[],
  [a, b, c, d, e, f]: Matrix,
  wider: number,
  sheet: Box,
): Outline {
  const reach = wider * Math.max(Math.hypot(a, b), Math.hypot(c, d));
  let { left, top, right, bottom } = nothing;
  let length = 0;
  let before: readonly [number, number] | undefined;
  for (let at = 0; at + 1 < points.length; at += 2) {
    const x = points[at] ?? 0;
    const y = points[at + 1] ?? 0;
    const across = clamped(a * x + c * y + e, sheet.left, sheet.right);
    const down = clamped(b * x + d * y + f, sheet.top, sheet.bottom);
    if (before) length += Math.hypot(across - before[0], down - before[1]);
    before = [across, down];
    left = Math.min(left, across);
    right = Math.max(right, across);
    top = Math.min(top, down);
    bottom = Math.max(bottom, down);
  }
  const box = {
    left: Math.max(sheet.left, left - reach),
    top: Math.max(sheet.top, top - reach),
    right: Math.min(sheet.right, right + reach),
    bottom: Math.min(sheet.bottom, bottom + reach),
  };
  return { box, length, parts: points.length / 2 };
}

/** The numbers in a list or a path; what is none is passed over. */
export function numbersIn(text: string): readonly number[] {
  return text
    .split(/[^\d.e+-]+/)
    .flatMap((part) => (part === '' || Number.isNaN(Number(part)) ? [] : Number(part)));
}

function clamped(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
