/** A name or title as it is compared: its letters and figures alone, in their plain form (NFKC, UAX #15) and lower case, so that spaces, marks and width count for nothing. */
export function plainName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
