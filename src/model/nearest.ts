/**
 * The known word that `word` was most likely meant to be, by the fewest slips of the hand (a letter
 * left out, added, changed, or two swapped); upper and lower case count as the same. Undefined
 * where none is near: at most one slip for each three letters, and never more than three.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const letters = Array.from(word.toLowerCase());
  let best: string | undefined;
  let fewest = Math.min(3, Math.max(1, Math.floor(letters.length / 3))) + 1;
  for (const candidate of known) {
    const slips = distance(letters, Array.from(candidate.toLowerCase()));
    if (slips < fewest) {
      best = candidate;
      fewest = slips;
    }
  }
  return best;
}

/** Damerau–Levenshtein distance in its restricted form (optimal string alignment). */
function distance(a: readonly string[], b: readonly string[]): number {
  let twoUp: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [row, letter] of a.entries()) {
    const current = [row + 1];
    for (const [column, other] of b.entries()) {
      const changed = at(above, column) + (letter === other ? 0 : 1);
      const leftOutOrAdded = Math.min(at(above, column + 1), at(current, column)) + 1;
      const isSwap = row > 0 && column > 0 && letter === b[column - 1] && a[row - 1] === other;
      const swapped = isSwap ? at(twoUp, column - 1) + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min(changed, leftOutOrAdded, swapped));
    }
    twoUp = above;
    above = current;
  }
  return at(above, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
