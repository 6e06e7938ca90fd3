/** Surnames that are written with fewer strokes in simplified writing; 萬 is too often a number. */
const surnames =
  '陳劉張趙楊黃吳孫馬馮葉鄭許鄧蕭韓謝鄒賈閻譚陸蔣蘇盧羅龍龔錢湯嚴賴顧龐莊聶喬畢駱藍鍾魯韋溫範紀閔鮑齊項費';

/** A surname, or what says that a name follows, up to two characters before. */
const nameBefore = new RegExp(`(?:[${surnames}]\\p{sc=Han}?|[叫姓名])$`, 'u');

/** How somebody is called, behind a name. */
const titleBehind = /^\p{sc=Han}{0,2}(?:先生|女士|小姐|教授|博士|老师|院长|主任|医生|医师|记者)/u;

/** True where the traditional characters from `start` to before `end` (UTF-16 units) may be a name, which people write as they like. */
export function mayBeName(text: string, start: number, end: number): boolean {
  const startsAsName = surnames.includes(text.charAt(start)) && end - start <= 3;
  return (
    startsAsName ||
    nameBefore.test(text.slice(Math.max(0, start - 2), start)) ||
    titleBehind.test(text.slice(end, end + 5))
  );
}
