import type { Paragraph, Root } from 'mdast';
import { each, replaceEach } from '../../model/tree.js';
import { textPieces } from '../text-pieces.js';

/** Blanks of any width where a line begins: 　　 as word processors paste it, or spaces that do not break. */
const typedIndents = /(^|[\n\r\u2028\u2029])[\p{Zs}\t]+/gu;

/**
 * Takes away the indent that was typed in front of a paragraph or of a line in it, since every format
 * indents paragraphs by itself; and paragraphs of nothing else. Cells keep theirs: tables rank their
 * rows by it.
 */
export function dropTypedIndents(body: Root): void {
  each(body, ['paragraph', 'heading'], (block) => {
    let isLineStart = true;
    for (const { node, shown } of textPieces(block)) {
      if (node === undefined) {
        isLineStart = shown === '\n';
        continue;
      }
      const isAtStart = isLineStart;
      node.value = node.value.replace(typedIndents, (blanks, end: string, at: number) =>
        end !== '' || (at === 0 && isAtStart) ? end : blanks,
      );
      if (node.value !== '') isLineStart = /[\n\r\u2028\u2029]$/.test(node.value);
    }
  });
  replaceEach(body, 'paragraph', (paragraph) =>
    isEmpty(paragraph) ? { nodes: [], count: 1 } : undefined,
  );
}

function isEmpty({ children }: Paragraph): boolean {
  return children.every((child) => child.type === 'text' && child.value === '');
}
