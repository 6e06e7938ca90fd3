import type { Image, Paragraph, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Makes a figure of every picture that shares its paragraph with nothing but pictures: a paragraph of
 * its own. A figure's caption is its title or, failing that, its alternative text; afterwards it
 * stands in `title` alone.
 */
export function separateFigures(body: Root): void {
  visit(body, 'paragraph', (paragraph, index, parent) => {
    const images = imagesAlone(paragraph);
    if (images === undefined || index === undefined || parent === undefined) return;
    parent.children.splice(index, 1, ...images.map(figure));
    return [SKIP, index + images.length];
  });
}

function figure(image: Image): Paragraph {
  const captioned = { ...image, title: image.title || image.alt || null };
  const position = image.position === undefined ? {} : { position: image.position };
  return { type: 'paragraph', children: [captioned], ...position };
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
