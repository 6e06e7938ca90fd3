import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

/** One way to write each thing; a table's pipes are not aligned, since Han characters are wider than spaces. */
const style: Options = { bullet: '-', emphasis: '*', fences: true, rule: '-' };

const gfm = { tablePipeAlign: false };

/**
 * Makes a function that writes a tree as Markdown: CommonMark and GFM. A character that would keep
 * marks of emphasis beside Chinese punctuation from counting (`**“好”**世`) is written as a reference,
 * since most programs that show Markdown go by CommonMark alone. No line's end follows the last line.
 *
 * @param unsafe what to escape beyond what the format asks for
 */
export function markdownWriter(
  unsafe: NonNullable<Options['unsafe']> = [],
): (root: Root) => string {
  const processor = unified()
    .use(remarkStringify, { ...style, unsafe })
    .use(remarkGfm, gfm)
    .freeze();
  return (root) => processor.stringify(root).replace(/\n+$/, '');
}
