import type { Nodes, Paragraph, Root, Text } from 'mdast';

/** What a body says, where it is about to be mended. */
export interface Readings {
  /** What a run of text says. */
  text(text: Text): string;
  /** What comes to stand between two paragraphs that are joined; undefined where they stay two. */
  joint(before: Paragraph, behind: Paragraph): string | undefined;
}

/**
 * All that a parsed text says and nothing of where: two that are equal have the same structure, marks,
 * code and addresses, and the same words in them.
 */
export function bodyOutline(tree: Root, readings: Readings): string {
  const said: string[] = [];

  function add(node: Nodes): void {
    if (node.type === 'text') {
      said.push(escaped(readings.text(node)));
      return;
    }
    said.push(start, JSON.stringify({ ...node, children: undefined, position: undefined }), inside);
    if ('children' in node) addAll(node.children);
    said.push(end);
  }

  function addAll(nodes: readonly Nodes[]): void {
    for (const [index, node] of nodes.entries()) {
      const before = nodes[index - 1];
      const joint =
        before?.type === 'paragraph' && node.type === 'paragraph'
          ? readings.joint(before, node)
          : undefined;
      if (joint === undefined || node.type !== 'paragraph') {
        add(node);
        continue;
      }
      // In place of the end of the one before.
      said.splice(-1, 1, escaped(joint));
      addAll(node.children);
      said.push(end);
    }
  }

  add(tree);
  return said.join('');
}

const [start, inside, end] = ['\u0001', '\u0002', '\u0003'];

/** So that no text can be taken for a mark of the outline. */
function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
