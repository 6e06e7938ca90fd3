/** How many letters or Han characters of the title a file's name holds. */
const mostLetters = 20;

/** Room that every file system and archive has for a name, in bytes of UTF-8; they allow 143 to 255. */
const mostBytes = 120;

const extension = '.md';

/** A letter with the marks on it, or a Han character (〇 is one, though no letter). */
const letters = /(?:\p{L}|\p{Script=Han})\p{M}*/gu;

/**
 * The name of an article's file: its number, at least two digits, and the first 20 letters or Han
 * characters of its title: `01-北京朝阳医院互联网医院.md`. The number in front keeps it apart from
 * the names that Windows reserves (CON, NUL); NFC is the form that all systems give back as written.
 */
export function articleFileName(number: number, title: string): string {
  const digits = String(number).padStart(2, '0');
  let words = '';
  for (const [letter] of [...title.normalize('NFC').matchAll(letters)].slice(0, mostLetters)) {
    if (byteLength(`${digits}-${words}${letter}${extension}`) > mostBytes) break;
    words += letter;
  }
  return words === '' ? digits + extension : `${digits}-${words}${extension}`;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
