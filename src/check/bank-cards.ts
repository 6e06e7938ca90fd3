import { isIdentityNumber } from './identity-numbers.js';
import { isInAddress, isNumberOfThing, type NumberInText } from './number-in-text.js';
import { hasDigits, plainDigits } from './plain-digits.js';

/** A card's number, and whether the text around it speaks of a bank or an account. */
export interface BankCard extends NumberInText {
  readonly isNamed: boolean;
}

/** 16 to 19 digits; a blank or a hyphen may stand between any two. */
const candidate = /(?<![\w.*%-]|\d )\d(?:[ -]?\d){15,18}(?![ -]?\d|\.\d|[\w*%@])/g;

/** In one piece, or in groups as they are printed on cards. */
const grouped = /^\d+$|^(?:\d{4}([ -]))(?:\d{4}\1){2}\d{4}(?:\1\d{1,3})?$|^\d{6}[ -]\d{10,13}$/;

/** Who issues cards (ISO/IEC 7812-1): UnionPay, Visa, Mastercard, JCB, and Chinese banks before UnionPay. */
const issued =
  /^(?:62\d{14,17}|4\d{15}(?:\d{3})?|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|955\d{16})$/;

const banking =
  /卡号|账[号户]|帐[号户]|银行|储蓄|借记卡|信用卡|贷记卡|社保卡|开户|汇款|转账|银联|[工农中建交招]行/;

/** As far as words of banking are looked for, within the sentence. */
const farthestBefore = 60;
const farthestBehind = 12;

/** The numbers of bank cards that stand in a text: the right length and issuer, and a right check digit (ISO/IEC 7812-1, Luhn). */
export function bankCards(text: string): readonly BankCard[] {
  if (!hasDigits(text)) return [];
  const plain = plainDigits(text);
  return [...plain.matchAll(candidate)].flatMap(({ 0: written, index: start }) => {
    const digits = written.replace(/[ -]/g, '');
    if (!isCardNumber(written) || isNumberOfThing(plain, start) || isInAddress(plain, start))
      return [];
    const end = start + written.length;
    const before = /[^。;\n]*$/.exec(plain.slice(Math.max(0, start - farthestBefore), start));
    const after = /^[^。;\n]*/.exec(plain.slice(end, end + farthestBehind));
    return [{ digits, start, end, isNamed: banking.test(`${before} ${after}`) }];
  });
}

/** True of 16 to 19 digits in one piece or in groups as on cards, with a right issuer and check digit; but not of an identity number. */
export function isCardNumber(written: string): boolean {
  const digits = written.replace(/[ -]/g, '');
  return (
    grouped.test(written) && issued.test(digits) && hasLuhn(digits) && !isIdentityNumber(digits)
  );
}

/** True where the last digit is the check digit of those before it. */
function hasLuhn(digits: string): boolean {
  let sum = 0;
  for (let fromEnd = 0; fromEnd < digits.length; fromEnd += 1) {
    const digit = Number(digits.at(-1 - fromEnd));
    const weighed = fromEnd % 2 === 0 ? digit : digit * 2;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}
