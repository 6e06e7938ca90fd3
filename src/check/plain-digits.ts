const written = /[！-～\u00a0\u2000-\u200a\u202f\u3000‐-―−]/g;

/**
 * A text in which digits, letters and marks are ASCII, blanks of any width are spaces, and dashes
 * hyphens: what numbers are looked for in. It is as long as the text, in UTF-16 units.
 */
export function plainDigits(text: string): string {
  return text.replace(written, (character) => {
    const code = character.charCodeAt(0);
    if (code > 0xff00) return String.fromCharCode(code - 0xfee0);
    return code === 0x2212 || (code >= 0x2010 && code <= 0x2015) ? '-' : ' ';
  });
}

/** True where a text can hold a long number; asked first, since most texts hold none. */
export function hasDigits(text: string): boolean {
  return /[\d０-９]{3}/.test(text);
}
