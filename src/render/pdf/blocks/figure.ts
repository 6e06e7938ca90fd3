import type { Image, Paragraph, PhrasingContent } from 'mdast';
import type { FigureBlock } from '../../../typeset/document.js';
import type { BodyScope } from './body-scope.js';
import { pictureKey } from './picture-key.js';
import { written } from './written.js';

/** The figures of a paragraph that holds pictures alone; undefined for any other paragraph. */
export function figuresOf(node: Paragraph, scope: BodyScope): readonly FigureBlock[] | undefined {
  const images = node.children.filter((child) => !isBlank(child));
  if (images.length === 0 || !images.every(isImage)) return undefined;
  return images.map((image) => figure(image, scope));
}

/** A picture's title is its caption. */
function figure(image: Image, scope: BodyScope): FigureBlock {
  const common = {
    kind: 'figure',
    picture: pictureKey(image, scope),
    alt: image.alt ?? '',
  } as const;
  if (!image.title) return common;
  return { ...common, caption: [{ kind: 'text', text: image.title, ...written(image, scope) }] };
}

function isImage(node: PhrasingContent): node is Image {
  return node.type === 'image';
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}
