import { Kind, kindOf } from '../../typeset/line/kind.js';
import { latinQuoteKind } from '../../typeset/line/quote.js';

/** Half-width forms of kana's own marks: no blank in their boxes. */
const narrow = /[\uff61-\uff64]/;

/** Marks that every Chinese font draws in the first half of their boxes; quotes are narrow in some. */
const leftHalf = /[，。、）》」』】〕〗〙〛〉］｝]$/;

/**
 * On which side of a character its box is blank: in front of full-width opening marks, behind closing
 * ones and stops (clreq 3.1.6); undefined for all others.
 *
 * @param index in UTF-16 units; outside of the text there is no character
 */
export function blankOf(text: string, index: number): 'front' | 'behind' | undefined {
  const character = text.charAt(index);
  if (character === '' || narrow.test(character)) return undefined;
  if (/[“”‘’]/.test(character) && latinQuoteKind(text, index) !== undefined) return undefined;
  const kind = kindOf(character.charCodeAt(0));
  if (kind === Kind.Open) return 'front';
  return kind === Kind.Close || kind === Kind.Stop ? 'behind' : undefined;
}

/** True where a text ends with a blank that is surely half an em, whatever the reader's font. */
export function endsBlank(text: string): boolean {
  return leftHalf.test(text);
}
