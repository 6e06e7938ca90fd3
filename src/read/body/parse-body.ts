import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough/parseOnly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { endAutolinks, swallowsMarks } from './end-autolinks.js';
import { linkAddresses } from './link-addresses.js';

// One tilde is no mark of deletion: Chinese writes ranges with it, 3~5天.
const strikethrough = { singleTilde: false };

/** Leaves addresses without brackets to be found in the text when all else is parsed. */
function addressesLast(this: Processor): void {
  const extensions = this.data().micromarkExtensions ?? [];
  extensions.push({ disable: { null: ['protocolAutolink', 'wwwAutolink', 'emailAutolink'] } });
}

/** Looks for no addresses without brackets at all: what searches the parsed text for them is their transform. */
function noAddresses(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({ ...extension, transforms: [] }));
}

function parser() {
  return unified()
    .use(remarkParse)
    .use(remarkGfm, strikethrough)
    .use(remarkCjkFriendly)
    .use(remarkCjkFriendlyStrikethrough, strikethrough);
}

const usual = parser().freeze();

const cautious = parser().use(addressesLast).freeze();

const plain = parser().use(addressesLast).use(noAddresses).freeze();

/** What every address without brackets holds, be it escaped: most texts hold none, and are parsed in two thirds of the time. */
const addressSign = /:\/\/|www\.|[@&\\]/i;

/**
 * Parses Markdown: CommonMark, GFM, and emphasis that works beside Chinese punctuation. GFM takes all
 * up to the next space for an address, so “https://a.cn，**重点**” would lose its marks: such a text
 * is parsed once more in another order, in which the marks of an address can count as marks of text.
 */
export function parseBody(markdown: string): Root {
  if (!addressSign.test(markdown)) return plain.parse(markdown);
  let body = usual.parse(markdown);
  if (swallowsMarks(body, markdown)) {
    body = cautious.parse(markdown);
    linkAddresses(body);
  }
  endAutolinks(body, markdown);
  return body;
}
