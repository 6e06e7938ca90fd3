const hanBefore = /\p{Script=Han}{1,8}$/u;
const hanBehind = /^\p{Script=Han}{1,8}/u;

/** Longer than any title: words are not looked up in it. */
const longest = 400;

let dictionary: Intl.Segmenter | undefined;

/**
 * `word` where the space from `start` to before `end` (UTF-16 units) cuts a Chinese word in two: where
 * its two pieces, of which one is a single character, are one word without it. Two halves of a
 * headline never are. Words are those of ICU's dictionary (UAX #29, 6.1).
 */
export function spaceInWord(text: string, start: number, end: number): 'word' | undefined {
  if (text.length > longest) return undefined;
  const before = hanBefore.exec(text.slice(0, start))?.[0];
  const behind = hanBehind.exec(text.slice(end))?.[0];
  if (before === undefined || behind === undefined) return undefined;
  // A name of two characters is spaced out like this, to be as wide as one of three: 高 峰.
  if (before.length === 1 && behind.length === 1) return undefined;
  const [left = '', besideLeft = ''] = words(before).reverse();
  const [right = '', besideRight = ''] = words(behind);
  if (left.length > 1 && right.length > 1) return undefined;
  // Two single characters side by side are most likely a word that the dictionary has not.
  if (isLoose(left, besideLeft) || isLoose(right, besideRight)) return undefined;
  return words(before + behind).includes(left + right) ? 'word' : undefined;
}

function isLoose(piece: string, beside: string): boolean {
  return piece.length === 1 && beside.length === 1;
}

function words(text: string): string[] {
  dictionary ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(dictionary.segment(text), ({ segment }) => segment);
}
