import { isInAddress, isNumberOfThing, masked, type NumberInText } from '../number-in-text.js';
import type { Passage } from '../passage.js';
import { hasDigits, plainDigits } from '../plain-digits.js';
import { defineRule } from '../rule.js';

/** 138…, +86 138…; in one piece, or in groups of 3, 4 and 4, or of 4, 3 and 4. */
const candidate =
  /(?<![\w.*=%$¥￥@]|\d[ -])(?:(?:\+|00)?86[ -]?)?(1[3-9]\d(?:([ -]?)\d{4}\2\d{4}|\d([ -])\d{3}\3\d{4}))(?![\w*%@]|[ -]\d|\.\d)/g;

/** In an address, where other long numbers stand, too: the whole value of a parameter, or what is to be called. */
const inAddress =
  /(?:[?&;#][^?&;#=]*=|^(?:tel|sms):)(?:(?:\+|%2B)?86-?)?(1[3-9]\d{9})(?=$|[&;#])/dgi;

/** What is counted behind an amount of eleven digits. */
const unit = /^ ?(?:[元例个条份户万亿台件吨次千]|人次|美元|平方)/;

export const mobileNumber = defineRule({
  name: 'mobile-number',
  severity: 'warning',
  origin: '《电信网编号计划（2017 年版）》',
  standsFirst: true,
  examples: {
    fails: '有意者请联系张先生，电话 138 0013 8000。',
    passes: '有意者请拨打服务热线 400-810-0000。',
  },
  scope: 'printed',
  check(passage, report) {
    if (!hasDigits(passage.text)) return;
    for (const number of numbersIn(passage)) {
      const place = passage.place(number.start, number.end);
      report({ place, values: { masked: masked(number, 3, 4) } });
    }
  },
});

function numbersIn({ role, text }: Passage): readonly NumberInText[] {
  const plain = plainDigits(text);
  if (role === 'link') {
    return Array.from(plain.matchAll(inAddress), ({ 1: digits = '', indices }) => {
      const [start, end] = indices?.[1] ?? [0, 0];
      return { digits, start, end };
    });
  }
  return [...plain.matchAll(candidate)].flatMap(
    ({ 0: written, 1: national = '', index: start }) => {
      const end = start + written.length;
      const isOther =
        unit.test(plain.slice(end, end + 4)) ||
        isNumberOfThing(plain, start) ||
        isInAddress(plain, start);
      return isOther ? [] : [{ digits: national.replace(/[ -]/g, ''), start, end }];
    },
  );
}
