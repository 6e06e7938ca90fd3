import type { Heading, List, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Block, ListBlock, TextBlock } from '../../../typeset/document.js';
import { type StyleName, styleNames } from '../../../typeset/theme.js';
import type { BodyScope } from './body-scope.js';
import { type Captioned, captioned } from './caption.js';
import { figureOf } from './figure.js';
import { rankOf } from './heading-ranks.js';
import { inlinesOf, plainText } from './inlines.js';
import { tableOf } from './table.js';
import { written } from './written.js';

type Content = Root['children'][number];

/** Turns a body into typeset blocks; its footnotes go into the scope's. */
export function bodyBlocks(root: Root, scope: BodyScope): readonly Block[] {
  visit(root, 'footnoteDefinition', ({ identifier, children }) => {
    scope.notes.set(identifier, blocksOf(children, 'footnote', scope));
  });
  return blocksOf(root.children, 'paragraph', scope);
}

/** Blocks in a row; `style` is that of the paragraphs among them. */
function blocksOf(nodes: readonly Content[], style: StyleName, scope: BodyScope): readonly Block[] {
  return captioned(nodes, scope).flatMap((each) => blockOf(each, style, scope));
}

function blockOf(
  { node, caption }: Captioned,
  style: StyleName,
  scope: BodyScope,
): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
      return [figureOf(node, caption, scope) ?? paragraph(node, style, scope)];
    case 'heading':
      return [heading(node, scope)];
    case 'list':
      return [list(node, scope)];
    case 'blockquote':
      return [{ kind: 'quote', blocks: blocksOf(node.children, 'quote', scope) }];
    case 'code':
      return [{ kind: 'code', text: node.value, ...written(node, scope) }];
    case 'table':
      return [tableOf(node, caption, scope)];
    case 'thematicBreak':
      return [{ kind: 'rule', style: 'thematic-break' }];
    default:
      return [];
  }
}

function paragraph(node: Paragraph, style: StyleName, scope: BodyScope): TextBlock {
  return { kind: 'text', style, content: inlinesOf(node.children, scope) };
}

function heading(node: Heading, scope: BodyScope): TextBlock {
  const { level, bookmark, depth } = scope.ranks.enter(rankOf.inText + node.depth);
  const content = inlinesOf(node.children, scope);
  return {
    kind: 'text',
    style: subheadings[Math.min(depth, subheadings.length) - 1] ?? 'subheading-1',
    level,
    bookmark: { level: bookmark, title: plainText(content) },
    content,
  };
}

const subheadings = styleNames.filter((name) => name.startsWith('subheading-'));

function list(node: List, scope: BodyScope): ListBlock {
  const items = node.children.map(({ checked, children }) => ({
    ...(typeof checked === 'boolean' ? { checked } : {}),
    blocks: blocksOf(children, 'item', scope),
  }));
  return { kind: 'list', ...(node.ordered ? { start: node.start ?? 1 } : {}), items };
}
