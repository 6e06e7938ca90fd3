import { quoted } from '../../quoted.js';

/** Findings of the rules about one thing written two ways. */
export const wordingFindings = {
  'term-spelling': ({ text, right }: { text: string; right: string }) => ({
    message: `${quoted(text)}应当写作${quoted(right)}`,
    help: '照 terms.yaml 里的写法改；这里就该这样写的话，改 terms.yaml',
  }),
  'date-style-mixed': ({ text, other }: { text: string; other: string }) => ({
    message: `日期写成“${text}”，文中别处写成“${other}”这样`,
    help: '一篇文章里的日期用一种写法，最好是“2021年4月9日”这样',
  }),
  'number-style-mixed': ({ text, other }: { text: string; other: string }) => ({
    message: `数字写成“${text}”，文中别处写成“${other}”这样`,
    help: '一篇文章里的同类数字用一种写法',
  }),
  'spacing-mixed': ({ text, spaced, unspaced }: SpacingMixed) => ({
    message: `“${text}”：汉字和英文、数字之间 ${spaced} 处有空格，${unspaced} 处没有`,
    help: '全文统一：都空，或者都不空',
  }),
  'name-two-ways': ({ text, other }: { text: string; other: string }) => ({
    message: `${quoted(text)}和${quoted(other)}像是同一个名称的两种写法`,
    help: '核对原文，改正写错的那个；本来就是两个名称的话，不用改',
  }),
  'sum-mismatch': ({ whole, parts, sum }: { whole: string; parts: string; sum: string }) => ({
    message: `总数是“${whole}”，各项加起来是 ${sum}（${parts}）`,
    help: '对照原文核对数字；还有没列出的项目，可以在前面写明“其中”',
  }),
};

type SpacingMixed = {
  readonly text: string;
  /** How many places have a space, and how many have none. */
  readonly spaced: number;
  readonly unspaced: number;
};
