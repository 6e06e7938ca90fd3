import type { Root } from 'mdast';
import { type CaptionKind, captionKind } from '../../../compose/body/caption-kind.js';
import type { Inline } from '../../../typeset/document.js';
import type { BodyScope } from './body-scope.js';
import { inlinesOf } from './inlines.js';

type Content = Root['children'][number];

/** A node, and what a paragraph beside it calls it. */
export interface Captioned {
  readonly node: Content;
  readonly caption: readonly Inline[] | undefined;
}

/**
 * Nodes in a row, in which paragraphs that name the table or the figure beside them are its captions:
 * Markdown has no sign for one. A table is named before or behind it, a picture behind it.
 */
export function captioned(nodes: readonly Content[], scope: BodyScope): readonly Captioned[] {
  const taken = new Set<Content>();
  const pairs = nodes.map((node, index): Captioned => {
    const found = candidates(nodes, index).find(
      (other) => !taken.has(other) && captionKind(other) === kindOf(node),
    );
    if (found?.type !== 'paragraph') return { node, caption: undefined };
    taken.add(found);
    return { node, caption: inlinesOf(found.children, scope) };
  });
  return pairs.filter(({ node }) => !taken.has(node));
}

/** Where a node's caption may stand, the likelier place first. */
function candidates(nodes: readonly Content[], index: number): readonly Content[] {
  const around = (...places: readonly number[]) => places.flatMap((place) => nodes[place] ?? []);
  switch (kindOf(nodes[index])) {
    case '表':
      // Between two tables it names the second.
      return kindOf(nodes[index + 2]) === '表' ? around(index - 1) : around(index - 1, index + 1);
    case '图':
      return around(index + 1);
    default:
      return [];
  }
}

/** What a node is that a caption names. */
function kindOf(node: Content | undefined): CaptionKind | undefined {
  if (node?.type === 'table') return '表';
  if (node?.type !== 'paragraph' || node.children.length !== 1) return undefined;
  const [image] = node.children;
  return image?.type === 'image' ? '图' : undefined;
}
