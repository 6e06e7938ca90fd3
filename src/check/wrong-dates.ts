import { daysInMonth } from '../model/date.js';

/** A date that cannot be right: no calendar has it, its month or day is missing, or no clock shows its time. */
export interface WrongDate {
  readonly kind: 'impossible' | 'incomplete' | 'no-time';
  /** Where it starts and ends, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** 2021年4月9日, 4 月 9 日, 4月9日至12日, 4月9—12日. */
const dates =
  /(?<!\d)(?:(\d{2,6}) ?年 ?)?(\d{1,2}) ?月 ?(?:(\d{1,3}) ?日|(\d{1,2})(?= ?[至到—–~～-]{1,2} ?\d{1,2} ?日))(?: ?[至到—–~～-]{1,2} ?(\d{1,2}) ?日)?(?!均)/g;

/** 2021-04-09, 2021/4/9. */
const numericDates = /(?<![\w./-])((?:19|20)\d{2})([/-])(\d{1,2})\2(\d{1,2})(?![\w/-]|\.\d)/g;

/** 2021年4年23日, 2021年23日, 2021年月23日, 4月日. */
const incompleteDates =
  /(?<!\d)(?:19|20)\d{2} ?年 ?(?:\d{1,2} ?年 ?\d{1,2}|\d{1,2}|月 ?\d{1,2}) ?日(?![内游年均龄线后前])|(?<!\d)\d{1,2} ?月 ?日(?=[，。、；：）)]|上午|下午|$)/gm;

/** 4年23日, which may be a time that something lasted. */
const yearsAndDays = /(?<![\d.年] ?)(\d{1,2}) ?年 ?(\d{1,2}) ?日(?![内游年均龄线后前以之])/g;

/** What tells, before it, that something lasted so long. */
const lasting = /(?:刑|期|历时|共|满|达|经过?|耗时|用时|长|余|零|近|约|第) ?$/;

/** What tells, before it, that a date is one of another calendar. */
const otherCalendar = /(?:[农阴旧藏夏]历|伊斯兰历|民国|闰)[^，。；、]{0,8}$/;

/** 9日25时70分. */
const times =
  /日 ?(?:凌晨|清晨|早上?|上午|中午|下午|傍晚|晚上?|深夜)? ?(\d{1,2}) ?[时点] ?(\d{1,2}) ?分/g;

/** The dates and times in a text that cannot be right, in no order. */
export function wrongDates(text: string): readonly WrongDate[] {
  const found: WrongDate[] = [];
  const add = (kind: WrongDate['kind'], { 0: whole, index }: RegExpExecArray) => {
    found.push({ kind, start: index, end: index + whole.length });
  };
  if (/日/.test(text)) {
    for (const match of text.matchAll(dates)) {
      const [, year, month = '', day, sameMonthDay, last] = match;
      const days = [day, sameMonthDay, last].flatMap((some) => some ?? []);
      const isPossible = days.every((some) => isDay(year, month, some));
      if (!isPossible && !isAfter(otherCalendar, text, match.index)) add('impossible', match);
    }
    for (const match of text.matchAll(incompleteDates)) add('incomplete', match);
    for (const match of text.matchAll(yearsAndDays)) {
      const [, month = '', day = ''] = match;
      if (isDay(undefined, month, day) && !isAfter(lasting, text, match.index)) {
        add('incomplete', match);
      }
    }
    for (const match of text.matchAll(times)) {
      const [, hour, minute] = match;
      if (Number(hour) > 24 || Number(minute) > 59) add('no-time', match);
    }
  }
  for (const match of text.matchAll(numericDates)) {
    const [, year, , month = '', day = ''] = match;
    if (!isDay(year, month, day) && looksLikeDate(Number(month), Number(day))) {
      add('impossible', match);
    }
  }
  return found;
}

/** True where some year of four digits, or this one, has the day; a year of fewer digits is not looked at. */
function isDay(year: string | undefined, month: string, day: string): boolean {
  if (year !== undefined && year.length > 4) return false;
  const leapYear = 2000;
  const known = year?.length === 4 ? Number(year) : leapYear;
  const inYear = Number(month) >= 1 && Number(month) <= 12;
  return inYear && Number(day) >= 1 && Number(day) <= daysInMonth(known, Number(month));
}

/** Tells a date with a slip from another row of numbers, such as three years. */
function looksLikeDate(month: number, day: number): boolean {
  return month <= 12 ? day <= 31 : month <= 31 && day <= 12;
}

function isAfter(sign: RegExp, text: string, index: number): boolean {
  return sign.test(text.slice(Math.max(index - 12, 0), index));
}
