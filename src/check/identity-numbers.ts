import { parseDay } from '../model/date.js';
import { isNumberOfThing, type NumberInText } from './number-in-text.js';
import { hasDigits, plainDigits } from './plain-digits.js';

/** 18 digits, the last of which can be X; a blank or a hyphen may stand between any two. */
const candidate = /(?<!\d)[1-8]\d(?:[ -]?\d){15}[ -]?[\dXx](?![\dA-Za-z])/g;

/** The provinces of GB/T 2260, and 81–83 of residence permits. */
const provinces = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The citizens' identity numbers (GB 11643-1999) that stand in a text. */
export function identityNumbers(text: string): readonly NumberInText[] {
  if (!hasDigits(text)) return [];
  const plain = plainDigits(text);
  return [...plain.matchAll(candidate)].flatMap(({ 0: written, index: start }) => {
    const digits = written.replace(/[ -]/g, '').toUpperCase();
    if (!isIdentityNumber(digits) || isNumberOfThing(plain, start)) return [];
    return [{ digits, start, end: start + written.length }];
  });
}

/** True of 18 characters of which the first name a province, the middle ones a day of birth, and the last is their check character (GB 11643-1999, ISO 7064 MOD 11-2). */
export function isIdentityNumber(digits: string): boolean {
  return provinces.test(digits) && hasBirthday(digits) && checkCharacter(digits) === digits[17];
}

function hasBirthday(digits: string): boolean {
  const [year, month, day] = [digits.slice(6, 10), digits.slice(10, 12), digits.slice(12, 14)];
  return /^(?:18|19|20)/.test(year) && parseDay(`${year}-${month}-${day}`).kind === 'day';
}

/** The eighteenth character of an identity number that begins with these seventeen digits. */
export function checkCharacter(digits: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return '10X98765432'.charAt(sum % 11);
}
