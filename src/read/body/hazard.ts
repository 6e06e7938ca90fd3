import type { Diagnostic } from '../../model/diagnostic.js';
import { finding } from '../../model/finding.js';
import type { BodySource } from './body-source.js';

/** In UTF-16 units; a long article has 20 thousand. */
const longest = 1_000_000;

/** Marks and spaces before a line's text, in UTF-16 units: 100 lists or quotations in each other. */
const deepest = 200;

/**
 * Runs of `*`, `_` and `~` in one paragraph. The parser's time grows with their square: 500 cost a
 * tenth of a second, 20 thousand 40 seconds.
 */
const mostRuns = 500;

/** Quotation and list marks, and the spaces between them, up to the last mark. */
const containerMarks = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))+/;

/** What cuts text into paragraphs that each count for themselves. */
const startsParagraph = /^\s*(?:$|[|#]|[-+*][ \t]|\d{1,9}[.)][ \t])/;

const fence = /^\s*(?:>\s*)*(?:`{3,}|~{3,})/;

/** A body that would take the parser minutes, or more stack than there is; undefined where there is no such danger. */
export function bodyHazard(source: BodySource): Diagnostic | undefined {
  const { file, markdown, line: firstLine } = source;
  if (markdown.length > longest) {
    return finding('body-too-long', { file, line: firstLine, column: 1 }, { longest });
  }
  let runs = 0;
  let isCode = false;
  for (const [index, text] of markdown.split('\n').entries()) {
    const place = { file, line: firstLine + index, column: 1 };
    if ((containerMarks.exec(text)?.[0].length ?? 0) > deepest) {
      return finding('body-too-deep', place, {});
    }
    if (fence.test(text)) isCode = !isCode;
    runs = isCode || startsParagraph.test(text) ? 0 : runs;
    runs += isCode ? 0 : (text.match(/\*+|_+|~+/g)?.length ?? 0);
    if (runs > mostRuns) return finding('body-too-many-marks', place, { mostRuns });
  }
  return undefined;
}
