import { plainName } from './plain-name.js';

/** So much makes a title that is its article's own, a Han character counting as two letters: 一周要闻 and “Editorial” return in every issue. */
const leastWidth = 12;

/** A title as it is compared with others; undefined where it is so short that several articles may have it. */
export function titleKey(title: string): string | undefined {
  const key = plainName(title);
  let width = 0;
  for (const letter of key) width += /\p{Script=Han}/u.test(letter) ? 2 : 1;
  return width >= leastWidth ? key : undefined;
}
