import type { PhrasingContent } from 'mdast';
import type { Inline } from '../../../typeset/document.js';
import type { BodyScope } from './body-scope.js';
import { linkTarget } from './link-target.js';
import { pictureKey } from './picture-key.js';
import { written } from './written.js';

/** Turns phrasing content into typeset inlines. A link that leads nowhere is its text. */
export function inlinesOf(nodes: readonly PhrasingContent[], scope: BodyScope): readonly Inline[] {
  return nodes.flatMap((node) => inlineOf(node, scope));
}

function inlineOf(node: PhrasingContent, scope: BodyScope): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: node.value, ...written(node, scope) }];
    case 'inlineCode':
      return [{ kind: 'code', text: node.value, ...written(node, scope) }];
    case 'strong':
    case 'emphasis':
    case 'delete':
      return [{ kind: node.type, content: inlinesOf(node.children, scope) }];
    case 'break':
      return [{ kind: 'break' }];
    case 'link':
      return link(node.url, node.children, scope);
    case 'image':
      return [{ kind: 'picture', picture: pictureKey(node, scope), alt: node.alt ?? '' }];
    case 'footnoteReference':
      return [{ kind: 'note', note: node.identifier }];
    default:
      // Raw HTML and references: composing left none.
      return [];
  }
}

/** The text alone, for bookmarks. */
export function plainText(content: readonly Inline[]): string {
  return content.map((inline) => plain(inline)).join('');
}

function plain(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'break':
      return ' ';
    case 'picture':
      return inline.alt;
    case 'note':
    case 'leader':
      return '';
    default:
      return plainText(inline.content);
  }
}

function link(
  url: string,
  children: readonly PhrasingContent[],
  scope: BodyScope,
): readonly Inline[] {
  const content = inlinesOf(children, scope);
  const target = linkTarget(url, scope.anchors);
  return target === undefined ? content : [{ kind: 'link', target, content }];
}
