import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough/parseOnly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

// One tilde is no mark of deletion: Chinese writes ranges with it, 3~5天.
const strikethrough = { singleTilde: false };

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, strikethrough)
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough, strikethrough)
  .freeze();

/** Parses Markdown: CommonMark, GFM, and emphasis that works beside Chinese punctuation. */
export function parseBody(markdown: string): Root {
  return processor.parse(markdown);
}
