import type { Image, Paragraph, PhrasingContent, Root } from 'mdast';
import { replaceEach } from '../../model/tree.js';
import { at } from '../../read/body/body-source.js';
import { captionKind } from './caption-kind.js';

/**
 * Makes a figure of every picture that shares its paragraph with nothing but pictures: a paragraph of
 * its own. A figure's caption is the paragraph below it that reads like one or, failing that, its title,
 * which it then alone keeps; its alternative text is for those who do not see it.
 */
export function separateFigures(body: Root): void {
  replaceEach(body, 'paragraph', (paragraph, parent, index) => {
    const images = imagesAlone(paragraph);
    const last = captionKind(parent.children[index + 1]) === '图' ? images?.at(-1) : undefined;
    return (
      images && {
        nodes: images.map((image) => figure(image, image === last ? undefined : image.title)),
        count: 1,
      }
    );
  });
}

function figure(image: Image, title: string | null | undefined): Paragraph {
  const titled = { ...image, title: title || null };
  return { type: 'paragraph', children: [titled], ...at(image.position) };
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
