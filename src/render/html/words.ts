import { missingPicture } from '../missing-picture.js';

/** Words that stand in an article's HTML but in no source: labels for those who listen, and for what is missing. */
export interface BodyWords {
  readonly footnotes: string;
  /** Of the link from a footnote back to its mark in the text, from 1. */
  readonly backToMark: (note: number) => string;
  /** Of a table, which phones scroll sideways. */
  readonly table: string;
  /** In the box of a picture that is not there: what it would have shown, by its alternative text. */
  readonly missingPicture: (alt: string) => string;
  readonly done: string;
  readonly open: string;
}

const zh: BodyWords = {
  footnotes: '注释',
  backToMark: (note) => `回到正文中的注 ${note}`,
  table: '表格，可左右滚动',
  missingPicture: (alt) => missingPicture('zh', alt),
  done: '已完成',
  open: '未完成',
};

const en: BodyWords = {
  footnotes: 'Notes',
  backToMark: (note) => `Back to the mark of note ${note}`,
  table: 'Table, scrolls sideways',
  missingPicture: (alt) => missingPicture('en', alt),
  done: 'Done',
  open: 'Not done',
};

/** The words in a series' language (BCP 47): Chinese for Chinese, English for any other. */
export function bodyWords(language: string): BodyWords {
  return /^zh(?:-|$)/i.test(language) ? zh : en;
}
