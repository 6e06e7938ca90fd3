import { Kind, kindOf } from './kind.js';

/** A quotation longer than this, in UTF-16 units, is taken for Chinese. */
const reach = 200;
const latin = /^[^\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\ud800-\udbff]*$/;
const letter = /[\p{L}\p{N}]/u;

/**
 * What a curly quote is. In Chinese text it opens or closes by itself and is full-width; an
 * apostrophe between Latin letters is a letter; a pair whose inside and neighbours are Latin is
 * narrow (clreq 3.1.3; UAX #14 leaves them ambiguous). Undefined stands for the Chinese quote.
 */
export function latinQuoteKind(text: string, index: number): Kind | undefined {
  const quote = text.charAt(index);
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  if (quote === '’' && isLatin(before) && isLatin(after)) return Kind.Letter;
  if (quote === '“' || quote === '‘') {
    const ahead = text.slice(index + 1, index + 1 + reach);
    const length = ahead.indexOf(quote === '“' ? '”' : '’');
    if (length < 0) return undefined;
    return isLatinPair(text, index, index + 1 + length) ? Kind.LatinOpen : undefined;
  }
  const from = Math.max(0, index - reach);
  const open = text.slice(from, index).lastIndexOf(quote === '”' ? '“' : '‘');
  if (open < 0) return undefined;
  return isLatinPair(text, from + open, index) ? Kind.LatinClose : undefined;
}

function isLatinPair(text: string, open: number, close: number): boolean {
  const inside = text.slice(open + 1, close);
  if (!letter.test(inside) || !latin.test(inside)) return false;
  return isOutsideLatin(text, open, -1) && isOutsideLatin(text, close, 1);
}

function isOutsideLatin(text: string, index: number, step: 1 | -1): boolean {
  const at = text.charAt(index + step) === ' ' ? index + 2 * step : index + step;
  return at < 0 || at >= text.length || latin.test(text.charAt(at));
}

function isLatin(character: string): boolean {
  return character !== '' && kindOf(character.codePointAt(0) ?? 0) === Kind.Letter;
}
