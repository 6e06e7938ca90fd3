/** About how wide a text is, in em: Han and other full-width characters count one, all else a half. */
export function textWidth(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + (char >= '\u2e80' ? 1 : 0.5), 0);
}
