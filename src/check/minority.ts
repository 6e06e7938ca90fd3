/** Something in a text that can be written in several styles. */
interface Styled {
  readonly style: string;
}

/** What is written the way most are, and what is not. */
export interface Minority<M> {
  /** The first one in the style that most have. */
  readonly usual: M;
  /** Those in any other style, in the order of the text; at least one. */
  readonly others: readonly [M, ...M[]];
}

/**
 * Tells which of the mentions, in the order of the text, are not in the style of most; of styles that
 * are as frequent, the first of `styles` is the usual one. Undefined where all have one style.
 */
export function minority<M extends Styled>(
  mentions: readonly M[],
  styles: readonly string[],
): Minority<M> | undefined {
  const frequent = styles
    .map((style) => mentions.filter((mention) => mention.style === style))
    .toSorted((a, b) => b.length - a.length);
  const usual = frequent[0]?.[0];
  const [other, ...more] = mentions.filter(({ style }) => style !== usual?.style);
  return usual && other && { usual, others: [other, ...more] };
}
