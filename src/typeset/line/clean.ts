import { withoutRadicals } from './radicals.js';

const unusual = /[\s\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\ufffc\u2e80-\u2fdf]/u;
const halfPair = /\p{Cs}/gu;
const space = /[ \t\n\v\f\r\u2028\u2029]+/g;
/** All but the two that say where a line may and may not break: U+200B and U+2060. */
const ignorable = /(?![\u200b\u2060])[\p{Cc}\p{Default_Ignorable_Code_Point}\ufffc]/gu;

/**
 * Text as a line can take it: runs of white space are one space; controls, soft hyphens, joiners and
 * variation selectors are gone (UAX #44, Default_Ignorable_Code_Point), half a pair is U+FFFD, and
 * radicals are the characters that they look like.
 */
export function clean(text: string): string {
  if (!unusual.test(text)) return text;
  return withoutRadicals(text)
    .replace(space, ' ')
    .replaceAll('\ufeff', '\u2060')
    .replace(ignorable, '')
    .replace(halfPair, '\ufffd');
}

/** As {@link clean}, but every space stays and a tab becomes four: a line of code. */
export function cleanCode(text: string): string {
  return withoutRadicals(text)
    .replaceAll('\t', '    ')
    .replace(ignorable, '')
    .replace(halfPair, '\ufffd');
}
