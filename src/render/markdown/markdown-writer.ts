import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly/serializeOnly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough/serializeOnly';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

/** One way to write each thing; a table's pipes are not aligned, since Han characters are wider than spaces. */
const style: Options = { bullet: '-', emphasis: '*', fences: true, rule: '-' };

const gfm = { tablePipeAlign: false };

/**
 * Makes a function that writes a tree as Markdown: CommonMark and GFM, with marks of emphasis beside
 * Chinese punctuation as they are. No line's end follows the last line.
 *
 * @param unsafe what to escape beyond what the format asks for
 */
export function markdownWriter(
  unsafe: NonNullable<Options['unsafe']> = [],
): (root: Root) => string {
  const processor = unified()
    .use(remarkStringify, { ...style, unsafe })
    .use(remarkGfm, gfm)
    .use(remarkCjkFriendly)
    .use(remarkCjkFriendlyStrikethrough)
    .freeze();
  return (root) => processor.stringify(root).replace(/\n+$/, '');
}
