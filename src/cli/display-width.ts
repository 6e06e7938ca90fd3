/** Characters that take no column: combining marks and format characters. */
const weightless = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Characters that take two columns: East Asian Width W and F (UAX #11), and emoji shown as pictures. */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;

/** How many columns of a terminal a text takes; a Han character takes two. Controls must be gone. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (weightless.test(character)) continue;
    width += wide.test(character) ? 2 : 1;
  }
  return width;
}

/** The text with spaces behind it, up to `columns` columns. */
export function padToWidth(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}
