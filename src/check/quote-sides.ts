import { closingMarks, openingMarks } from './chinese.js';

/** What stands behind a mark that closes. */
const behindClosing = /[，。、；：？！…）》」』】\n]/;

/** What stands before a mark that opens. */
const beforeOpening = /[，、：；（,:;(\n]/;

/** What ends a sentence, and may stand before either. */
const sentenceEnd = /[。？！…?!.]/;

/** True where “ ‘ or ” ’ can stand in the place of a mark: something is quoted on its side. */
export function isSound(text: string, at: number, mark: string): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return openingMarks.includes(mark)
    ? after !== '' && !/[\s，。、；：？！]/.test(after) && !closingMarks.includes(after)
    : before !== '' && !/[\s，、：]/.test(before) && !openingMarks.includes(before);
}

/** True where what stands behind a mark shows that it closes. */
export function closesClearly(text: string, at: number): boolean {
  const after = text.charAt(at + 1);
  return after === '' || behindClosing.test(after);
}

/** True where what stands before a mark shows that it opens. */
export function opensClearly(text: string, at: number): boolean {
  return beforeOpening.test(text.charAt(at - 1));
}

/** True where a mark stands behind a whole sentence, or behind nothing. */
export function isBehindSentence(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return before === '' || sentenceEnd.test(before);
}
