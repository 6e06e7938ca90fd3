/** The kind of a work, `[J]`, `[EB/OL]`; a year behind a point; in a numbered line a day before its last point, or a name behind it. */
const signs = [
  /\[(?:[JMDNCRSGZ]|[A-Z]{2})(?:\/OL)?\]/,
  /[.．] ?(?:19|20)\d{2}(?:年|[,，;；(（:：.]|$)/,
  /^\s{0,4}(?:\[\d{1,3}\]|\d{1,3}[.．]).{0,400}日\.$/,
  /^\s{0,4}(?:\[\d{1,3}\]|\d{1,3}[.．])[^。]{4,200}[.．] ?[^。，,.．！!？?]{2,24}$/,
];

/** True for a paragraph that looks like an entry of a bibliography, whose marks are of half width (GB/T 7714-2015, 7.2). */
export function isReference(text: string): boolean {
  return signs.some((sign) => sign.test(text));
}
