/**
 * An address as a link that shows itself: `<https://…>` (CommonMark 0.31, 6.5). Inside it nothing can
 * be escaped, so what would end it is percent-encoded.
 */
export function autolink(url: string): string {
  return `<${url.replace(/[\u0000-\u0020<>\u007f]/g, (character) => encodeURIComponent(character))}>`;
}
