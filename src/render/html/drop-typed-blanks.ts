import type { Root } from 'mdast';
import { textPieces } from '../../compose/text-pieces.js';
import { copyOf, each } from '../../model/tree.js';
import { blankOf } from './mark-blanks.js';

/** What stands in for a piece that is no text, and for a space that goes. */
const object = '\ufffc';
const gone = '\0';

/**
 * A copy of a body without the spaces that were typed beside the blank of a full-width mark, across
 * links and emphasis too: Markdown asks for one in `**“好”。** 世`, and a line would show a hole of
 * both. The PDF leaves them out as well; Markdown needs them.
 */
export function dropTypedBlanks(body: Root): Root {
  const copy = copyOf(body);
  each(copy, ['paragraph', 'heading', 'tableCell'], (block) => {
    const pieces = textPieces(block).map(({ node }) => ({ node, text: node?.value ?? object }));
    const text = pieces.map((piece) => piece.text).join('');
    const marked = text.replace(/[ \t]+/g, (spaces, start: number) =>
      isBesideBlank(text, start, start + spaces.length) ? gone.repeat(spaces.length) : spaces,
    );
    let from = 0;
    for (const piece of pieces) {
      const to = from + piece.text.length;
      if (piece.node !== undefined) piece.node.value = marked.slice(from, to).replaceAll(gone, '');
      from = to;
    }
  });
  return copy;
}

/** True of white space with a mark's blank at either end. */
function isBesideBlank(text: string, start: number, end: number): boolean {
  return blankOf(text, start - 1) === 'behind' || blankOf(text, end) === 'front';
}
