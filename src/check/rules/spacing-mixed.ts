import { minority } from '../minority.js';
import { object, type Passage } from '../passage.js';
import { defineRule } from '../rule.js';
import { type Mention, mentioned, runningText } from '../running-text.js';

/** Fewer seams of one kind are a slip or a name that is written so. */
const fewest = 2;

export const spacingMixed = defineRule({
  name: 'spacing-mixed',
  severity: 'info',
  origin: 'clreq 3.2.2',
  examples: {
    fails: '院内的 HIS 和 LIS 已经打通，旧的PACS和EMR还没有。',
    passes: '院内的 HIS 和 LIS 已经打通，旧的 PACS 和 EMR 还没有。',
  },
  scope: 'article',
  check(article, report) {
    const all = runningText(article).flatMap(seamsIn);
    const mixed = [true, false].flatMap((hasLetters) => {
      const seams = all.filter((seam) => seam.hasLetters === hasLetters);
      const spaced = seams.filter(({ style }) => style === withSpace).length;
      return Math.min(spaced, seams.length - spaced) < fewest ? [] : seams;
    });
    const { others } = minority(mixed, [withSpace, without]) ?? {};
    if (others === undefined) return;
    const [first] = others;
    const spaced = mixed.filter(({ style }) => style === withSpace).length;
    report({
      place: first.passage.place(first.start, first.end),
      values: { text: mentioned(first), spaced, unspaced: mixed.length - spaced },
    });
  },
});

const withSpace = 'with a space';
const without = 'without';

/** A seam between Han characters and others: one character on either side, and the space. */
interface Seam extends Mention {
  readonly style: string;
  /** False beside a number alone: many set off words, Windows 10 and 5G, but no numbers. */
  readonly hasLetters: boolean;
}

/** Latin words and numbers, with what stands between them. */
const run = /[A-Za-z\d](?:[A-Za-z\d \u00a0.,%+/_:~&'’–-]*[A-Za-z\d])?/g;

const han = /\p{Script=Han}/u;

/** What has a form of its own, whatever the spacing around it: a date, the number of a document (GB/T 9704-2012, 7.2.5), a title or a name in its marks. */
const fixed =
  /\d{4} ?年 ?\d{1,2} ?月(?: ?\d{1,2} ?日)?|\d{1,2} ?月 ?\d{1,2} ?日|[〔[（(]\d{4}[〕\]）)] ?第? ?\d+ ?号|《[^《》\n]{1,80}》|“[^“”，。；\n]{1,40}”/g;

function seamsIn(passage: Passage): readonly Seam[] {
  const text = passage.text.replace(fixed, (form) => object.repeat(form.length));
  return Array.from(text.matchAll(run)).flatMap(({ index, 0: found }) => {
    const hasLetters = /[A-Za-z]/.test(found);
    const behind = index + found.length;
    const left = text[index - 1] === ' ' ? index - 2 : index - 1;
    const right = text[behind] === ' ' ? behind + 1 : behind;
    return [
      { start: left, end: index + 1, beside: left, isSpaced: left < index - 1 },
      { start: behind - 1, end: right + 1, beside: right, isSpaced: right > behind },
    ]
      .filter(({ beside }) => han.test(text.charAt(beside)))
      .map(({ start, end, isSpaced }) => {
        return { passage, start, end, hasLetters, style: isSpaced ? withSpace : without };
      });
  });
}
