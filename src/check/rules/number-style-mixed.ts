import type { CheckedArticle } from '../checked-issue.js';
import { minority } from '../minority.js';
import { defineRule } from '../rule.js';
import { type Mention, mentioned, ownWords, runningText } from '../running-text.js';

export const numberStyleMixed = defineRule({
  name: 'number-style-mixed',
  severity: 'warning',
  origin: 'GB/T 15835-2011 4.3.3, 5.1.1',
  examples: {
    fails: '系统存有 1,200,000 份病历，当年新增 35000 份。',
    passes: '系统存有 1,200,000 份病历，当年新增 35,000 份。',
  },
  scope: 'article',
  check(article, report) {
    for (const kind of kinds) {
      const mixed = minority(numbersIn(article, kind), kind.styles);
      if (mixed === undefined) continue;
      const { usual, others } = mixed;
      // What can be mended is said of each; one finding is enough for what somebody has to decide.
      const odd = others[0].style === fullWidth ? others : [others[0]];
      for (const number of odd) {
        const { passage, start, end, style } = number;
        const text = mentioned(number);
        const place = passage.place(start, end);
        const edits = style === fullWidth ? [passage.edit(start, end, halved(text))] : [];
        report({ place, values: { text, other: mentioned(usual) }, edits });
      }
    }
  },
});

/** Numbers of one kind, and the styles that they can be written in, the recommended one first. */
interface Kind {
  /** The cheapest test that says no. */
  readonly hint: RegExp;
  /** Has one group for each style. */
  readonly number: RegExp;
  readonly styles: readonly string[];
}

interface NumberMention extends Mention {
  readonly style: string;
}

const fullWidth = '１２';

/** What stands behind a number of things, and not behind a code, a year or a telephone number. */
const counter =
  '(?= ?[多余]?(?:[万亿]|[例人名位家个张台套份件次条户所项篇剂床辆册本种批间处支盒元字吨棵亩]|平方|公里|小时))';

const kinds: readonly Kind[] = [
  {
    // 5.1.1: numbers of four digits need no separator.
    hint: /\d,\d{3}/,
    number: new RegExp(
      String.raw`(?<![\d.,A-Za-z])(?:(\d{1,3}(?:,\d{3})+(?:\.\d+)?)|(\d{5,}(?:\.\d+)?))${counter}`,
      'g',
    ),
    styles: ['12,000', '12000'],
  },
  {
    // 4.2.2: an estimate such as 百分之七八十 is written in words.
    hint: /百分之/,
    number:
      /(?<![\d.])(\d+(?:\.\d+)?%)|(?<![一二三四五六七八九十])(百分之(?![一二三四五六七八九]{2})[〇零一二三四五六七八九十点]{1,6})(?![百〇零一二三四五六七八九十点几多])/g,
    styles: ['5%', '百分之五'],
  },
  {
    hint: /[０-９]/,
    number: /(?<![\dA-Za-z])(\d+)|(?<![Ａ-Ｚａ-ｚ])([０-９]+(?:．[０-９]+)*％?)(?![Ａ-Ｚａ-ｚ])/g,
    styles: ['12', fullWidth],
  },
];

function numbersIn(article: CheckedArticle, kind: Kind): readonly NumberMention[] {
  const text = runningText(article);
  if (!text.some((passage) => kind.hint.test(passage.text))) return [];
  return text.flatMap((passage) =>
    Array.from(ownWords(passage).matchAll(kind.number), ({ index, 0: found, 1: first }) => {
      const style = kind.styles[first === undefined ? 1 : 0] ?? '';
      return { passage, start: index, end: index + found.length, style };
    }),
  );
}

function halved(text: string): string {
  return text.normalize('NFKC');
}
