import type { Image, Paragraph, PhrasingContent, Root } from 'mdast';
import { replaceEach } from '../tree.js';
import { at } from './body-source.js';

/**
 * Makes a figure of every picture that shares its paragraph with nothing but pictures: a paragraph of
 * its own. A figure's caption is its title or, failing that, its alternative text; afterwards it
 * stands in `title` alone.
 */
export function separateFigures(body: Root): void {
  replaceEach(body, 'paragraph', (paragraph) => {
    const images = imagesAlone(paragraph);
    return images && { nodes: images.map(figure), count: 1 };
  });
}

function figure(image: Image): Paragraph {
  const captioned = { ...image, title: image.title || image.alt || null };
  return { type: 'paragraph', children: [captioned], ...at(image.position) };
}

/** The pictures of a paragraph that holds nothing else; undefined for any other. */
function imagesAlone({ children }: Paragraph): readonly Image[] | undefined {
  const shown = children.filter((child) => !isBlank(child));
  const images = shown.filter((child) => child.type === 'image');
  return images.length > 0 && images.length === shown.length ? images : undefined;
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}
