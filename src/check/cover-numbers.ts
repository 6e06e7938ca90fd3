import { isCardNumber } from './bank-cards.js';
import { isIdentityNumber } from './identity-numbers.js';
import { hasDigits, plainDigits } from './plain-digits.js';

/** What a person's number looks like, whatever stands around it, and what is true of none by chance. */
const kinds: readonly { readonly shape: RegExp; is(digits: string, written: string): boolean }[] = [
  { shape: /(?<!\d)[1-8]\d(?:[ -]?\d){15}[ -]?[\dX](?!\d)/gi, is: isIdentityNumber },
  { shape: /(?<!\d)\d(?:[ -]?\d){15,18}(?!\d)/g, is: (_, written) => isCardNumber(written) },
  { shape: /(?<!\d)1[3-9]\d(?:([ -]?)\d{4}\1\d{4}|[ -]\d{4}[ -]\d{4})(?!\d)/g, is: () => true },
  { shape: /(?<!\d)1[3-9]\d{2}([ -])\d{3}\1\d{4}(?!\d)/g, is: () => true },
  { shape: /(?<!\d)(?:00)?861[3-9]\d{9}(?!\d)/g, is: () => true },
];

/** How many digits stay at either end. */
const shown = { first: 3, last: 4 };

/**
 * A text as it may be printed and kept in logs: of what looks like an identity number, a bank card or a
 * mobile number, `*` stands in place of the digits between its ends. It is as long as the text, in
 * UTF-16 units.
 */
export function coverNumbers(text: string): string {
  if (!hasDigits(text)) return text;
  const units = text.split('');
  const plain = plainDigits(text);
  for (const { shape, is } of kinds) {
    for (const { 0: written, index } of plain.matchAll(shape)) {
      if (!is(written.replace(/[ -]/g, '').toUpperCase(), written)) continue;
      const digits = Array.from(written.matchAll(/[\dX]/gi), (digit) => index + digit.index);
      for (const at of digits.slice(shown.first, -shown.last)) units[at] = '*';
    }
  }
  return units.join('');
}
