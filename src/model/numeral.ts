import type { Numerals } from './series.js';

/** The highest number that an issue can have. */
export const highestIssueNumber = 99_999;

const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Powers of ten from the lowest. */
const units = ['', '十', '百', '千', '万'];

const cardinalForm =
  /^(?:([一二三四五六七八九])万)?零?(?:([一二三四五六七八九])千)?零?(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九])十)?零?([一二三四五六七八九])?$/;

/** A number from 1 to 99,999 as a cardinal: 三十七, 一百零五, 一百一十 (GB/T 15835). */
export function cardinal(number: number): string {
  return spelledOut(number).replace(/^一十/, '十');
}

/** A whole number digit by digit: 二八〇. */
export function digitByDigit(number: number): string {
  return Array.from(String(number), (digit) => digits[Number(digit)]).join('');
}

/** The number of an issue as its series writes it: 第三十七期, 第二八〇期 or 第37期. */
export function issueNumber(number: number, numerals: Numerals): string {
  const written = {
    cardinal: cardinal(number),
    digits: digitByDigit(number),
    arabic: String(number),
  };
  return `第${written[numerals]}期`;
}

/**
 * Reads a number from 1 to 99,999 written as a cardinal, digit by digit, or in arabic digits of
 * half or full width; undefined where the text is none. Zero may be 〇, 零 or ○, two may be 两.
 */
export function parseNumeral(text: string): number | undefined {
  const plain = normalised(text);
  const number = /^\d{1,9}$/.test(plain) ? Number(plain) : parseCardinal(plain);
  return number !== undefined && number >= 1 && number <= highestIssueNumber ? number : undefined;
}

/** Like {@link cardinal}, but 10 to 19 begin with 一十, as they do inside a longer number. */
function spelledOut(number: number): string {
  let written = '';
  let skippedZero = false;
  const places = Array.from(String(number), Number);
  for (const [index, digit] of places.entries()) {
    if (digit === 0) {
      skippedZero = true;
      continue;
    }
    if (skippedZero) written += '零';
    skippedZero = false;
    written += `${digits[digit]}${units[places.length - 1 - index]}`;
  }
  return written;
}

/** ASCII digits where the text is digit by digit; otherwise a cardinal with 零, 二 and 一十 alone. */
function normalised(text: string): string {
  const plain = text
    .trim()
    .normalize('NFKC')
    .replaceAll('两', '二')
    .replaceAll('〇', '零')
    .replaceAll('○', '零');
  if (/^[零一二三四五六七八九]+$/.test(plain)) {
    return Array.from(plain, (digit) => (digit === '零' ? 0 : digits.indexOf(digit))).join('');
  }
  return plain.replace(/(?<![一二三四五六七八九])十/g, '一十');
}

function parseCardinal(plain: string): number | undefined {
  const places = cardinalForm.exec(plain)?.slice(1);
  if (places === undefined) return undefined;
  const number = places.reduce(
    (sum, digit) => sum * 10 + Math.max(digits.indexOf(digit ?? ''), 0),
    0,
  );
  // 一百五 means 150 to some and nothing to others: only the one right way to write it is read.
  return spelledOut(number) === plain ? number : undefined;
}
