import { Hold, type Strip } from './strip.js';

/** The last page holds so many lines of text at least, where the page before stays full enough. */
const lastLines = 3;

/** The strips with an end that stays together: few lines, or a colophon alone, are no page. */
export function withEnding(strips: readonly Strip[]): readonly Strip[] {
  const closing = strips.findIndex(({ isClosing }) => isClosing);
  const end = closing < 0 ? strips.length : closing;
  return strips.map((strip, index) => {
    const following = end - 1 - index;
    if (following < 0 || following >= lastLines) return strip;
    const hold = following === 0 ? Hold.group : Hold.soft;
    return strip.hold >= hold ? strip : { ...strip, hold };
  });
}
