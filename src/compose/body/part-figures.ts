import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { replaceEach } from '../../model/tree.js';
import { at } from '../../read/body/body-source.js';

/**
 * Makes a paragraph of its own of every line of a paragraph that holds pictures and nothing else, and
 * of what stands above and below it: whoever writes a picture and its caption on two lines means
 * what a blank line between them would say. To be done while lines can still be told.
 */
export function partFigures(body: Root): void {
  replaceEach(body, 'paragraph', (paragraph) => {
    const parts = partsOf(linesOf(paragraph));
    return parts.length > 1 ? { nodes: parts.map(paragraphOf), count: 1 } : undefined;
  });
}

/** What stands on one line, with what ends it. */
type Line = readonly PhrasingContent[];

function linesOf({ children }: Paragraph): readonly Line[] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    const pieces = child.type === 'text' ? child.value.split(/(?<=\n)/) : [undefined];
    for (const value of pieces) {
      const piece = child.type === 'text' && value !== undefined ? { ...child, value } : child;
      lines.at(-1)?.push(piece);
      if (endsLine(piece)) lines.push([]);
    }
  }
  return lines.filter((line) => line.length > 0);
}

/** Lines of pictures each for themselves, all others together as they stood. */
function partsOf(lines: readonly Line[]): readonly Line[] {
  const parts: { readonly isPictures: boolean; readonly line: PhrasingContent[] }[] = [];
  for (const line of lines) {
    const isPictures = holdsPicturesAlone(line);
    const last = parts.at(-1);
    if (last && last.isPictures === isPictures) last.line.push(...line);
    else parts.push({ isPictures, line: [...line] });
  }
  return parts.map(({ line }) => line);
}

function holdsPicturesAlone(line: Line): boolean {
  const shown = line.filter((node) => node.type !== 'break' && !isBlank(node));
  return shown.length > 0 && shown.every(({ type }) => type === 'image');
}

/** A paragraph of a part, without the line ends around it. */
function paragraphOf(part: Line): Paragraph {
  const children = [...part];
  const isEnd = (node: PhrasingContent | undefined) =>
    node !== undefined && (node.type === 'break' || isBlank(node));
  while (isEnd(children.at(-1))) children.pop();
  while (isEnd(children[0])) children.shift();
  const last = children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
  const start = children.find(({ position }) => position)?.position?.start;
  const end = children.findLast(({ position }) => position)?.position?.end;
  return { type: 'paragraph', children, ...at(start && end && { start, end }) };
}

function endsLine(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.endsWith('\n'));
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
