/** What is left of a text to compare it by: letters, Han characters and digits alone, in one width and case (UAX #15, NFKC). */
export function bareText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
