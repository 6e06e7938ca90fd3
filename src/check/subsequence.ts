/** True where the characters of `part` stand in `whole` in the same order, others between them or not. */
export function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const character of part) {
    const found = whole.indexOf(character, at);
    if (found < 0) return false;
    at = found + character.length;
  }
  return true;
}

/** How many code points the longest text has that is a subsequence of both; takes time of the product of their lengths. */
export function commonLength(a: string, b: string): number {
  const others = Array.from(b);
  let lengths = new Array<number>(others.length + 1).fill(0);
  for (const character of a) {
    const next = [0];
    for (const [index, other] of others.entries()) {
      const longer = Math.max(lengths[index + 1] ?? 0, next[index] ?? 0);
      next.push(character === other ? (lengths[index] ?? 0) + 1 : longer);
    }
    lengths = next;
  }
  return lengths.at(-1) ?? 0;
}
