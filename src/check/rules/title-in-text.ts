import type { Place } from '../../model/diagnostic.js';
import { bareText } from '../bare-text.js';
import { fieldPassage } from '../checked-issue.js';
import { object, type Passage } from '../passage.js';
import { defineRule } from '../rule.js';

/** How many blocks of a text are its head, where a title is repeated. */
const headBlocks = 3;

/** How many more are looked through while none is prose: labels with what belongs to them, each in a block of its own. */
const labelBlocks = 8;

/** A line of a report's own, no sentence: 媒体：…, 2021-04-09. */
const label = /^[^。！？；，]{0,40}(?:[:：]|\d{4}[-/.年]\d)[^。！？；，]{0,60}$/;

export const titleInText = defineRule({
  name: 'title-in-text',
  severity: 'warning',
  origin: 'practice',
  examples: {
    fails: 'title: 三家医院开通互联网诊疗\n\n## 三家医院 开通互联网诊疗\n\n本市又有三家医院……',
    passes: 'title: 三家医院开通互联网诊疗\n\n本市三家医院开通互联网诊疗以来……',
  },
  scope: 'article',
  check(article, report) {
    const title = fieldPassage(article, 'title');
    const wanted = bareText(title?.text ?? '');
    if (wanted === '') return;
    const head = headOf(article.passages);
    for (const [index, first] of head.entries()) {
      // Behind the first block, a short line that is no heading is more likely a caption.
      const isBehindLabel = index > 0 && label.test(head[index - 1]?.text ?? '');
      if (index > 0 && first.role !== 'heading' && !isBehindLabel) continue;
      // A title that was too long for a line is at times cut into two blocks.
      for (const last of [first, head[index + 1]]) {
        if (last === undefined) continue;
        const text = first === last ? first.text : first.text + last.text;
        // What is much longer is another text: it need not be looked at.
        if (text.length > 3 * (title?.text.length ?? 0) || bareText(text) !== wanted) continue;
        report({ place: span(first, last), values: { text } });
        return;
      }
    }
  },
});

/** From the start of one block to the end of another. */
function span(first: Passage, last: Passage): Place {
  const end = last.place(0, last.text.length);
  const { endLine = end.line, endColumn = end.column } = end;
  return { ...first.place(0, first.text.length), endLine, endColumn };
}

function headOf(passages: readonly Passage[]): readonly Passage[] {
  const isBlock = ({ role }: Passage) => role === 'paragraph' || role === 'heading';
  const start = passages.findIndex(isBlock);
  if (start < 0) return [];
  const blocks = passages.slice(start, start + labelBlocks);
  const prose = blocks.findIndex(({ text }) => text !== object && !label.test(text));
  return blocks.slice(0, Math.max(headBlocks, prose + 2)).filter(isBlock);
}
