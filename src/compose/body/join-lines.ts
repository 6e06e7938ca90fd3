import type { Root } from 'mdast';
import { each } from '../../model/tree.js';
import { joinedLines } from '../joined-lines.js';
import { textPieces } from '../text-pieces.js';

/** Makes one line of each paragraph: see {@link joinedLines}; line breaks that the author asked for stay. */
export function joinLines(body: Root): void {
  each(body, ['paragraph', 'heading', 'tableCell'], (block) => {
    const pieces = textPieces(block);
    for (const [index, { node, shown }] of pieces.entries()) {
      if (node === undefined || !shown.includes('\n')) continue;
      const before = pieces.slice(0, index).findLast((piece) => piece.shown !== '')?.shown ?? '';
      const after = pieces.slice(index + 1).find((piece) => piece.shown !== '')?.shown ?? '';
      node.value = joinedLines(shown, { before, after });
    }
  });
}
