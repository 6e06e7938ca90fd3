/** Marks that quote, and what closes each. */
const closingOf: Readonly<Record<string, string>> = { '“': '”', '‘': '’' };

/**
 * True where every “ and ‘ of a text is closed, and double and single ones take turns within one another
 * (GB/T 15834-2011, 4.8.3). A ’ behind a letter may be an apostrophe.
 */
export function quotesNest(text: string): boolean {
  const open: string[] = [];
  for (const { 0: mark, index } of text.matchAll(/[“”‘’]/g)) {
    const closing = closingOf[mark];
    if (closing !== undefined) {
      if (open.at(-1) === closing) return false;
      open.push(closing);
    } else if (open.at(-1) === mark && !isWithinWord(text, index)) open.pop();
    else if (mark === '”' || !isLetter(text.charAt(index - 1))) return false;
  }
  return open.length === 0;
}

function isWithinWord(text: string, at: number): boolean {
  return isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at + 1));
}

function isLetter(character: string): boolean {
  return /[A-Za-z]/.test(character);
}
