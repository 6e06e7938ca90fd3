import type { CheckedArticle } from '../checked-issue.js';
import { minority } from '../minority.js';
import { object } from '../passage.js';
import { defineRule } from '../rule.js';
import { type Mention, mentioned, ownWords, runningText } from '../running-text.js';

export const dateStyleMixed = defineRule({
  name: 'date-style-mixed',
  severity: 'warning',
  origin: 'GB/T 15835-2011 4.3.3, 5.1.4',
  examples: {
    fails: '2021年4月2日，平台上线，截至2021-04-09已有三家医院接入。',
    passes: '2021年4月2日，平台上线，截至2021年4月9日已有三家医院接入。',
  },
  scope: 'article',
  check(article, report) {
    const ofDates = minority(datesIn(article), styles);
    const ofMonths = minority(monthsIn(article), [plain, padded]);
    for (const mixed of [ofDates, ofMonths]) {
      if (mixed === undefined) continue;
      const { usual, others } = mixed;
      const [{ passage, start, end }] = others;
      report({
        place: passage.place(start, end),
        values: { text: mentioned(others[0]), other: mentioned(usual) },
      });
    }
  },
});

/** A bracket, in which a source is named by its own rules. */
const citation = /[（(][^（）()]{1,100}[）)]/g;

/** The cheapest test that says no. */
const hint = /\d{4} ?[年\-./]|[〇○零一二三四五六七八九]年/;

/** How a date can be written, the recommended way first. */
const styles = ['年月日', '-', '.', '/', '〇'] as const;

type Style = (typeof styles)[number];

interface DateMention extends Mention {
  readonly style: Style;
}

const numeral = '[〇○零一二三四五六七八九]{4}';

/** No part of a version, a file name, a path, an address or a code. */
const before = String.raw`(?<![\w./#:-]|版本?[ ：:]?|号[ ：:]?)`;
const after = String.raw`(?:(?![-./_:]?[A-Za-z\d])|(?=-\d{4}[./]))`;

const date = new RegExp(
  String.raw`(\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?[日号])|${before}(\d{4}([-./])(\d{1,2})\3(\d{1,2}))${after}|(${numeral}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}[日号])`,
  'g',
);

const plain = '4月';
const padded = '04月';

/** 04月 and 4月09日, or 4月 and 4月9日, the year before them or not; the second is how a document is dated (GB/T 9704-2012, 7.3.5.4). */
const month =
  /(?<!\d)(?:\d{4} ?年 ?)?(?:(0[1-9] ?月(?: ?\d{1,2} ?[日号])?|\d{1,2} ?月 ?0[1-9] ?[日号])|[1-9] ?月(?: ?\d{1,2} ?[日号])?|1[0-2] ?月 ?[1-9] ?[日号])/g;

function monthsIn(article: CheckedArticle) {
  const text = runningText(article);
  if (!text.some((passage) => /0\d ?[月日号]/.test(passage.text))) return [];
  return text.flatMap((passage) =>
    Array.from(ownWords(passage).matchAll(month), ({ 0: found, 1: zero, index: start }) => {
      const style = zero === undefined ? plain : padded;
      return { passage, start, end: start + found.length, style };
    }),
  );
}

function datesIn(article: CheckedArticle): readonly DateMention[] {
  return runningText(article)
    .filter(({ text }) => hint.test(text))
    .flatMap((passage) =>
      Array.from(
        ownWords(passage)
          .replace(citation, (whole) => object.repeat(whole.length))
          .matchAll(date),
      ).flatMap((match) => {
        const style = styleOf(match);
        const { 0: found, index: start } = match;
        return style === undefined ? [] : [{ passage, start, end: start + found.length, style }];
      }),
    );
}

function styleOf([, arabic, , separator, month, day]: RegExpExecArray): Style | undefined {
  if (arabic !== undefined) return '年月日';
  if (separator === undefined) return '〇';
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) {
    return undefined;
  }
  return styles.find((style) => style === separator);
}
