import type { Items } from '../line/items.js';
import { Kind } from '../line/kind.js';

/** How wide a figure is up to its decimal point, and from there on, in pt. */
export interface FigureWidth {
  readonly before: number;
  readonly after: number;
}

/** A figure as tables hold it: a sign, a currency, digits in groups, a fraction, a short unit. */
const figure =
  /^[~≈约<≤>≥＜＞]?\s*[+＋±−–-]?\s*[¥￥$€£]?\s*\d[\d,，]*(?:[.:：]\d+)?\s*(?:[%％‰℃°]|[\p{L}²³/]{1,4})?$/u;
/** What stands for a figure that there is not. */
const none = /^[\s—–−\-/…·]*$/u;

const commas = new Set([',', '，'].map((comma) => comma.codePointAt(0)));

/** True of the cells of a column that is aligned by its figures: each holds one, or a sign for none. */
export function areFigures(texts: readonly string[]): boolean {
  return (
    texts.some((text) => figure.test(text)) &&
    texts.every((text) => figure.test(text) || none.test(text))
  );
}

/** How a figure stands around its decimal point; undefined of a text without a digit. */
export function figureWidth(items: Items): FigureWidth | undefined {
  // A footnote's mark is made of digits too, but of another kind.
  const first = items.characters.findIndex(({ kind }) => kind === Kind.Digit);
  if (first < 0) return undefined;
  const length = items.characters
    .slice(first)
    .findIndex(({ kind, codePoint }) => kind !== Kind.Digit && !commas.has(codePoint));
  const point = length < 0 ? items.count : first + length;
  const before = items.natural(0, point);
  return { before, after: items.natural(0, items.count) - before };
}

/** The room of all of a column's figures, one below the other by their points. */
export function widestFigure(figures: readonly FigureWidth[]): FigureWidth | undefined {
  const [first, ...rest] = figures;
  return rest.reduce(
    (most, { before, after }) =>
      most && { before: Math.max(most.before, before), after: Math.max(most.after, after) },
    first,
  );
}
