/** Chinese marks that open what follows (GB/T 15834-2011, 4.8, 4.9, 4.15). */
export const openingMarks = '“‘（《〈「『【';

/** Chinese marks that close what stands before. */
export const closingMarks = '”’）》〉」』】';

const hanCharacter = /\p{sc=Han}/u;
const hanCharacters = /\p{sc=Han}/gu;
const latinWords = /[A-Za-z]+/g;

/** True where there is a Han character in a text, or a character is one. */
export function hasHan(text: string): boolean {
  return hanCharacter.test(text);
}

/** How many Han characters a text has. */
export function countHan(text: string): number {
  return count(text, hanCharacters);
}

/** True for a text in which there are more Han characters than Latin words: its punctuation is Chinese. */
export function isChinese(text: string): boolean {
  return countHan(text) > count(text, latinWords);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
