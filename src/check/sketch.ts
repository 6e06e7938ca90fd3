/** A short form of a text, by which two can be compared; texts of one sketch are the same but for marks and spaces. */
export function sketchOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').slice(0, 64);
}
