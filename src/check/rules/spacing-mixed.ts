import type { CheckedArticle } from '../checked-issue.js';
import { minority } from '../minority.js';
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
    const mixed = [letters, digits].flatMap((seam) => {
      const seams = seamsIn(article, seam);
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
}

const letters = seamOf('[A-Za-z]');
const digits = seamOf(String.raw`\d`);

function seamOf(other: string): RegExp {
  const han = String.raw`\p{Script=Han}`;
  return new RegExp(`${han} ?(?=${other})|${other} ?(?=${han})`, 'gu');
}

function seamsIn(article: CheckedArticle, seam: RegExp): readonly Seam[] {
  return runningText(article).flatMap((passage) =>
    Array.from(passage.text.matchAll(seam), ({ index, 0: found }) => {
      const style = found.endsWith(' ') ? withSpace : without;
      return { passage, start: index, end: index + found.length + 1, style };
    }),
  );
}
