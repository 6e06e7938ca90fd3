import type { Catalogue } from '../messages/catalogue.js';
import type { Edit } from '../model/diagnostic.js';

type Words = Catalogue['cli']['check']['made'];

/** What an edit did, in words: blanks and line ends, which nobody would see, are named and not shown. */
export function madeEdit({ was, text }: Pick<Edit, 'was' | 'text'>, words: Words): string {
  if (was.trim() !== '' || text !== '') {
    return text === ''
      ? words.removed(onOneLine(was))
      : words.replaced(onOneLine(was), onOneLine(text));
  }
  if (/\n[^\S\n]*\n/.test(was)) return words.joinedParagraphs;
  return was.includes('\n') ? words.joinedLines : words.removedBlank;
}

function onOneLine(text: string): string {
  return text.replaceAll('\n', '⏎');
}
