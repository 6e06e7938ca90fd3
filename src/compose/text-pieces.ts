import type { Nodes, Text } from 'mdast';

/** One piece of the text of a paragraph, heading or cell. */
export interface TextPiece {
  /** Absent where it is no text that a line could break in. */
  readonly node?: Text;
  readonly shown: string;
}

/** What a picture counts as in a line of text. */
const object = '\ufffc';

/** What a paragraph, heading or cell shows, piece by piece, however deep in links or emphasis. */
export function textPieces(node: Nodes): readonly TextPiece[] {
  if (node.type === 'text') return [{ node, shown: node.value }];
  if (node.type === 'inlineCode') return [{ shown: node.value }];
  if (node.type === 'image') return [{ shown: object }];
  if (node.type === 'footnoteReference') return [{ shown: '' }];
  if (node.type === 'break') return [{ shown: '\n' }];
  return 'children' in node ? node.children.flatMap(textPieces) : [];
}
