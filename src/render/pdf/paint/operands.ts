/** Numbers as content operators take them; a thousandth of a point is finer than any device. */
export function operands(...numbers: readonly number[]): string {
  return numbers.map((number) => String(Math.round(number * 1000) / 1000)).join(' ');
}

/** `#rrggbb` as the operator that fills with it. */
export function fillColour(colour: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return `${operands(...parts)} rg`;
}
