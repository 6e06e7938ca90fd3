import { withoutRadicals } from './radicals.js';

const unusual =
  /[\s\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufffc\u2e80-\u2fdf]/u;

/** Halves of pairs, and codes that never stand for a character: no PDF may hold them. */
const noCharacter = /[\p{Cs}\p{Noncharacter_Code_Point}]/gu;

const space = /[ \t\n\v\f\r\u2028\u2029]+/g;

/**
 * What is not seen and changes what is: joiners, marks of direction, variation selectors and tags,
 * which belong to the character before them.
 */
const attached =
  /[\u200c-\u200f\u202a-\u202e\u2066-\u2069\p{Variation_Selector}\u{e0020}-\u{e007f}]/u;

/** All others, but for the two that say where a line may and may not break: U+200B and U+2060. */
const ignorable = new RegExp(
  `(?![\\u200b\\u2060]|${attached.source})[\\p{Cc}\\p{Default_Ignorable_Code_Point}\\ufffc]`,
  'gu',
);

/**
 * Text as a line can take it: runs of white space are one space; controls, soft hyphens and what
 * else has no look and no meaning in a line is gone (UAX #44, Default_Ignorable_Code_Point), what
 * is no character is U+FFFD, and radicals are the characters that they look like.
 */
export function clean(text: string): string {
  if (!unusual.test(text)) return text;
  return withoutRadicals(text)
    .replace(space, ' ')
    .replaceAll('\ufeff', '\u2060')
    .replace(ignorable, '')
    .replace(noCharacter, '\ufffd');
}

/** As {@link clean}, but every space stays and a tab becomes four: a line of code. */
export function cleanCode(text: string): string {
  return withoutRadicals(text)
    .replaceAll('\t', '    ')
    .replace(ignorable, '')
    .replace(noCharacter, '\ufffd');
}

/** True of a character that is set by the one before it, and copied with it. */
export function isAttached(codePoint: number): boolean {
  if (codePoint < 0x200c || (codePoint > 0x2069 && codePoint < 0xfe00)) return false;
  return attached.test(String.fromCodePoint(codePoint));
}
