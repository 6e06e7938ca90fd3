import { each } from '../../model/tree.js';
import { placeOf } from '../../read/body/body-source.js';
import { likewise } from '../amount.js';
import type { CheckedArticle } from '../checked-issue.js';
import {
  type Whole,
  wholesBeforeBrackets,
  wholesBeforeHalves,
  wholesBeforeLists,
  wholesBehindParts,
} from '../parts-of-whole.js';
import type { Passage } from '../passage.js';
import { defineRule, type Report } from '../rule.js';
import { columnTotals } from '../table-totals.js';

export const sumMismatch = defineRule({
  name: 'sum-mismatch',
  severity: 'warning',
  origin: 'practice',
  examples: {
    fails: '全年完成会诊 120 例（院内会诊 70 例，院外会诊 40 例）。',
    passes: '全年完成会诊 120 例（院内会诊 70 例，院外会诊 50 例）。',
  },
  scope: 'issue',
  check({ passages, articles }, report) {
    for (const passage of passages) checkText(passage, report);
    for (const article of articles) {
      for (const passage of article.passages) checkText(passage, report);
      checkTables(article, report);
    }
  },
});

function checkText({ text, place }: Passage, report: Report<'sum-mismatch'>): void {
  if (!/[（(共其：]|[合总]计/.test(text) || !/\d/.test(text)) return;
  const wholes = [
    wholesBeforeBrackets(text),
    wholesBeforeLists(text),
    wholesBeforeHalves(text),
    wholesBehindParts(text),
  ];
  for (const found of wholes.flat()) {
    const { whole, parts } = found;
    if (!(found.isSelection ? hasGreaterPart(found) : differs(whole, parts))) continue;
    report({
      place: place(whole.start, whole.end),
      values: {
        whole: text.slice(whole.start, whole.end),
        parts: parts.map((part) => likewise(part.value, part)).join(' + '),
        sum: likewise(sumOf(parts), whole),
      },
    });
  }
}

function checkTables({ body }: CheckedArticle, report: Report<'sum-mismatch'>): void {
  each(body.tree, ['table'], (table) => {
    for (const { cell, whole, parts } of columnTotals(table)) {
      // A table of the first ten has the total of all below it.
      if (!differs(whole, parts) || sumOf(parts) < whole.value / 2) continue;
      report({
        place: placeOf(body.source, cell.children[0] ?? cell),
        values: {
          whole: whole.written,
          parts: parts.map(({ written }) => written).join(' + '),
          sum: String(Number(sumOf(parts).toFixed(4))),
        },
      });
    }
  });
}

/** What is compared of a number, be it of a text or of a table. */
type Compared = Pick<Whole['whole'], 'value' | 'tolerance'>;

/** Of a selection only a part that is more than the whole is wrong for certain: parts may overlap. */
function hasGreaterPart({ whole, parts }: Whole): boolean {
  return parts.some((part) => part.value - part.tolerance > whole.value + whole.tolerance);
}

function differs(whole: Compared, parts: readonly Compared[]): boolean {
  const tolerance = parts.reduce((all, part) => all + part.tolerance, whole.tolerance);
  return Math.abs(sumOf(parts) - whole.value) > tolerance * (1 + 1e-9) + 1e-9;
}

function sumOf(parts: readonly Compared[]): number {
  return parts.reduce((all, { value }) => all + value, 0);
}
