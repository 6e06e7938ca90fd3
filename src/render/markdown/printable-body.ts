import type { Heading, Image, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import type { Picture } from '../../model/report.js';
import { copyOf, each, replaceEach } from '../../model/tree.js';
import { missingPicture } from '../missing-picture.js';

/** What a body is printed with. */
export interface PrintOptions {
  /** Of the report (BCP 47). */
  readonly language: string;
  readonly pictures: ReadonlyMap<string, Picture>;
  /** How many ranks the headings stand deeper than they are composed. */
  readonly deeper: 0 | 1;
}

/**
 * A copy of a body as it is to be written: pictures by their names beside the report, and their
 * captions beneath them; a text instead of a picture that is not there; footnotes at the end.
 */
export function printableBody(body: Root, { language, pictures, deeper }: PrintOptions): Root {
  const copy = copyOf(body);
  each(copy, ['heading'], (heading) => {
    heading.depth = deeperBy(heading.depth, deeper);
  });
  breakCells(copy);
  placeCaptions(copy);
  placePictures(copy, pictures, language);
  const [notes, text] = partition(copy.children, ({ type }) => type === 'footnoteDefinition');
  return { type: 'root', children: [...text, ...notes] };
}

function deeperBy(depth: Heading['depth'], ranks: 0 | 1): Heading['depth'] {
  const depths = [1, 2, 3, 4, 5, 6] as const;
  return depths[depth - 1 + ranks] ?? 6;
}

/** A row of a table is one line, so a line break in a cell can only be written as HTML. */
function breakCells(body: Root): void {
  each(body, ['tableCell'], (cell) => {
    replaceEach(cell, 'break', () => ({ nodes: [{ type: 'html', value: '<br>' }], count: 1 }));
  });
}

/** Writes a figure's caption in a paragraph of its own, since no one who reads Markdown sees a title. */
function placeCaptions(body: Root): void {
  replaceEach(body, 'paragraph', (paragraph) => {
    const image = figureOf(paragraph);
    const caption = image?.title;
    if (!image || !caption) return undefined;
    image.title = null;
    // A placeholder already says it.
    if (image.data?.picture === undefined && caption === image.alt) return undefined;
    return { nodes: [paragraph, emphasised(caption)], count: 1 };
  });
}

function figureOf({ children }: Paragraph): Image | undefined {
  const [image, ...more] = children;
  return image?.type === 'image' && more.length === 0 ? image : undefined;
}

function emphasised(value: string): Paragraph {
  return {
    type: 'paragraph',
    children: [{ type: 'emphasis', children: [{ type: 'text', value }] }],
  };
}

function placePictures(body: Root, pictures: ReadonlyMap<string, Picture>, language: string): void {
  replaceEach(body, 'image', (image) => {
    const picture = pictures.get(image.data?.picture ?? '');
    if (picture === undefined) return { nodes: [placeholder(image, language)], count: 1 };
    image.url = `images/${picture.name}`;
    return undefined;
  });
}

function placeholder({ alt }: Image, language: string): PhrasingContent {
  return { type: 'text', value: `〔${missingPicture(language, alt ?? '')}〕` };
}

function partition<T extends Nodes>(
  nodes: readonly T[],
  isFirst: (node: T) => boolean,
): readonly [T[], T[]] {
  return [nodes.filter(isFirst), nodes.filter((node) => !isFirst(node))];
}
