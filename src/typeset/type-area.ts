import type { Theme } from './theme.js';

/** The rectangle that text stands in, in pt from the page's top left corner. */
export interface TypeArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The least share of a page's side that margins leave, whatever a theme says. */
const least = 0.25;

/** The page without its margins; margins that leave next to nothing are scaled down together. */
export function typeArea(theme: Theme): TypeArea {
  const { width, height, start, end, top, bottom } = theme.page;
  const across = squeeze(start, end, width);
  const down = squeeze(top, bottom, height);
  return {
    x: start * across,
    y: top * down,
    width: width - (start + end) * across,
    height: height - (top + bottom) * down,
  };
}

function squeeze(first: number, second: number, side: number): number {
  const sum = first + second;
  return sum <= side * (1 - least) ? 1 : (side * (1 - least)) / sum;
}
