const url = /(?:[a-z][a-z0-9+.-]*:\/\/|www\.)[!-~]+/gi;

/** Where the addresses in a text begin and end, as UTF-16 offsets, in order. */
export function findUrls(text: string): readonly (readonly [start: number, end: number])[] {
  if (!text.includes('://') && !text.includes('www.')) return [];
  return Array.from(text.matchAll(url), (match) => [match.index, match.index + match[0].length]);
}

/**
 * True where an address may be broken between `before` and `after`: behind `/ ? & = . _ %`, but
 * not between two of them, so that `://` stays whole; nor behind `-`, for readers take a hyphen at
 * a line's end for one that hyphenates, and copy the address without it.
 */
export function breaksUrl(before: number, after: number): boolean {
  return isJoint(before) && before !== hyphen && !isJoint(after) && after !== 0x3a;
}

const hyphen = 0x2d;

function isJoint(codePoint: number): boolean {
  return '/?&=._%-'.includes(String.fromCodePoint(codePoint));
}
