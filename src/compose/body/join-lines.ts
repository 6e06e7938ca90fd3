import type { Nodes, Root, Text } from 'mdast';
import { joinedLines } from '../joined-lines.js';
import { each } from '../tree.js';

/** One piece of the text of a paragraph, heading or cell. */
interface Piece {
  /** Absent where it is no text that a line could break in. */
  readonly node?: Text;
  readonly shown: string;
}

/** What a picture counts as beside a line's end. */
const object = '\ufffc';

/** Makes one line of each paragraph: see {@link joinedLines}; line breaks that the author asked for stay. */
export function joinLines(body: Root): void {
  each(body, ['paragraph', 'heading', 'tableCell'], (block) => {
    const pieces = piecesOf(block);
    for (const [index, { node, shown }] of pieces.entries()) {
      if (node === undefined || !shown.includes('\n')) continue;
      const before = pieces.slice(0, index).findLast((piece) => piece.shown !== '')?.shown ?? '';
      const after = pieces.slice(index + 1).find((piece) => piece.shown !== '')?.shown ?? '';
      node.value = joinedLines(shown, { before, after });
    }
  });
}

function piecesOf(node: Nodes): readonly Piece[] {
  if (node.type === 'text') return [{ node, shown: node.value }];
  if (node.type === 'inlineCode') return [{ shown: node.value }];
  if (node.type === 'image') return [{ shown: object }];
  if (node.type === 'break') return [{ shown: '\n' }];
  return 'children' in node ? node.children.flatMap(piecesOf) : [];
}
