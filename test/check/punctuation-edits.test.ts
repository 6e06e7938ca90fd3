import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gatherIssue } from '../../src/check/gather-issue.js';
import { rules } from '../../src/check/rules/index.js';
import { runRules } from '../../src/check/run-rules.js';
import { applyEdits, placesOfEdits } from '../../src/edit/apply-edits.js';
import type { RuleName } from '../../src/messages/catalogue.js';
import { readBodies } from '../../src/read/body/read-bodies.js';
import { readIssueText } from '../../src/read/issue.js';
import { exampleWorkspace, openWorkspace } from './example-workspace.js';

const file = 'bulletins/monthly/037/01-a.md';

/** What an article may be pieced together from: words, and every mark that the rules know. */
const pieces = [
  ...['医院', '上线后', '的', '了', '在', '通过', '为了', '技術', '導', '方便'],
  ...['HIS', 'x', 'cm', '1', '10', '4', '4*', '3x', ' ', '\n', '\n\n'],
  ...[...',:;.?!()，：；。？！、（）《》“”‘’「」【】\'"*…×'],
];

const article = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 40 })
  .map((some) => exampleWorkspace(`\n正文从这里开始，${some.join('')}`)[file] ?? '');

/** The characters that rules may change. */
const marksOf: readonly (readonly [RuleName, RegExp])[] = [
  ['half-width-mark', /[\p{P}\p{S}\s]/gu],
  ['quotes-mixed', /["'“”‘’「」]/g],
  ['comma-between-quotes', /、/g],
  ['bracket-unclosed', /[()（）]/g],
  ['stop-after-mark', /[，、；：。,.;]/g],
  ['multiplication-sign', /[*xX×]/g],
  ['doubled-word', /的|了|在|通过|为了/g],
  ['traditional-character', /[術术導导]/g],
];

const all = marksOf.map(([name]) => name);

/** An article after all edits of these rules, with those that `--fix` would leave out. */
function mended(text: string, names: readonly RuleName[]): string {
  const { host, root, issues } = openWorkspace({
    ...exampleWorkspace('037/issue.md'),
    [file]: text,
  });
  const [issue] = issues;
  if (issue === undefined) throw new Error('no issue');
  const read = readIssueText(host.files, root, issue).value;
  const seen = gatherIssue(read, undefined, readBodies(read.articles).value, []);
  const chosen = rules.filter(({ name }) => names.includes(name));
  const edits = runRules(seen, chosen).flatMap((found) => found.edits ?? []);
  const placed = placesOfEdits(text)(edits).toSorted((a, b) => a.start - b.start);
  const apart = placed.filter(({ start }, index) => start >= (placed[index - 1]?.end ?? 0));
  return applyEdits(text, apart);
}

it('a rule changes nothing but its marks', () => {
  fc.assert(
    fc.property(article, fc.constantFrom(...marksOf), (text, [name, marks]) => {
      expect(mended(text, [name]).replaceAll(marks, '')).toBe(text.replaceAll(marks, ''));
    }),
    { numRuns: 200 },
  );
});

it('a rule finds nothing to mend in what it has mended', () => {
  fc.assert(
    fc.property(article, fc.constantFrom(...all), (text, name) => {
      const once = mended(text, [name]);
      expect(mended(once, [name])).toBe(once);
    }),
    { numRuns: 300 },
  );
});

/** Quotation marks in any order, with what may stand beside them. */
const quoting = fc
  .array(fc.constantFrom('云影像', '好', '和', '他说：', '，', '。', '？', ...'"""“”“”‘’\'「」'), {
    minLength: 2,
    maxLength: 14,
  })
  .map((some) => some.join(''));

/** True where “ ” and ‘ ’ take turns within one another, each with its other half. */
function nests(text: string): boolean {
  let marks = text.replaceAll(/[^“”‘’]/g, '');
  for (let before = ''; before !== marks; ) {
    before = marks;
    marks = marks.replaceAll(/“s*”/g, 'd').replaceAll(/‘d*’/g, 's');
  }
  return /^[ds]*$/.test(marks);
}

it('quotation marks nest where they were mended, and what they were in stays', () => {
  fc.assert(
    fc.property(quoting, (quotation) => {
      const text = exampleWorkspace(`\n正文从这里开始，${quotation}`)[file] ?? '';
      const after = mended(text, ['quotes-mixed']);
      expect(after === text || nests(after)).toBe(true);
      if (!nests(text)) return;
      const outer = [...text.matchAll(/“(?:[^“”‘’]|‘[^‘’]*’)*”/g)];
      for (const { 0: whole, index } of outer) {
        expect(after.charAt(index) + after.charAt(index + whole.length - 1)).toBe('“”');
      }
    }),
    { numRuns: 500 },
  );
});

it('the rules come to an end together', () => {
  fc.assert(
    fc.property(article, (text) => {
      let once = text;
      for (let round = 0; round < 4; round += 1) once = mended(once, all);
      expect(mended(once, all)).toBe(once);
    }),
    { numRuns: 100 },
  );
});
