import type { RootContent } from 'mdast';
import { placeOf } from '../read/body/body-source.js';
import type { CheckedArticle } from './checked-issue.js';
import { object, type Passage } from './passage.js';

/** A line of a text, as its source is broken into lines. */
export interface ArticleLine {
  readonly passage: Passage;
  /** Where it starts in the passage's text, in UTF-16 units. */
  readonly start: number;
  readonly text: string;
  /** True below a table or a picture, with captions of both at most in between. */
  readonly isCaption: boolean;
}

/** A paragraph of at most so many UTF-16 units below a picture or a table is its caption. */
const longestCaption = 40;

/** The lines that are not empty of the paragraphs and headings that stand in no list, quotation or table. */
export function articleLines({ body, passages }: CheckedArticle): readonly ArticleLine[] {
  const captions = captionsByLine(body.tree.children, (node) => placeOf(body.source, node).line);
  const lines: ArticleLine[] = [];
  for (const passage of passages) {
    if (passage.role !== 'paragraph' && passage.role !== 'heading') continue;
    const isBelow = captions.get(passage.place(0, passage.text.length).line);
    if (isBelow === undefined) continue;
    let start = 0;
    let isCaption = isBelow;
    for (const text of passage.text.split('\n')) {
      if (text.trim() !== '') lines.push({ passage, start, text, isCaption });
      isCaption ||= text.includes(object);
      start += text.length + 1;
    }
  }
  return lines;
}

/** For the lines on which paragraphs and headings start: whether each is a caption. */
function captionsByLine(
  nodes: readonly RootContent[],
  lineOf: (node: RootContent) => number,
): ReadonlyMap<number, boolean> {
  const captions = new Map<number, boolean>();
  let isCaption = false;
  for (const node of nodes) {
    if (node.type === 'paragraph' || node.type === 'heading') captions.set(lineOf(node), isCaption);
    isCaption = isFigure(node) || (isCaption && isShort(node));
  }
  return captions;
}

function isFigure(node: RootContent): boolean {
  if (node.type === 'table' || node.type === 'html' || node.type === 'code') return true;
  return node.type === 'paragraph' && node.children.at(-1)?.type === 'image';
}

function isShort({ type, position }: RootContent): boolean {
  const length = (position?.end.offset ?? 0) - (position?.start.offset ?? 0);
  return type === 'paragraph' && length <= longestCaption;
}
