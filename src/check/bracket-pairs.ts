/** Two brackets that belong together, as offsets in UTF-16 units. */
export interface BracketPair {
  readonly open: number;
  readonly close: number;
}

/** The brackets of one kind in a text, and those that lack their other half. */
export interface Brackets {
  readonly pairs: readonly BracketPair[];
  readonly unopened: readonly number[];
  readonly unclosed: readonly number[];
}

/** Pairs the brackets of a text: each closing one of `closing` with the last one of `opening` before it. */
export function bracketPairs(text: string, opening: string, closing: string): Brackets {
  const pairs: BracketPair[] = [];
  const unopened: number[] = [];
  const open: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (opening.includes(character)) open.push(index);
    if (!closing.includes(character)) continue;
    const last = open.pop();
    if (last === undefined) unopened.push(index);
    else pairs.push({ open: last, close: index });
  }
  return { pairs, unopened, unclosed: open };
}
