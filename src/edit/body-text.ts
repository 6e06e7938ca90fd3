/** A text as it ends in a file: with a line feed, unless there is nothing at all. */
export function bodyText(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
