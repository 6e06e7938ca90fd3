import type { Nodes } from 'mdast';

/** What a reader sees of a node as text: without marks, tags and comments, pictures and footnote marks; a line break is `\n`. */
export function textOf(node: Nodes): string {
  if (node.type === 'html') return '';
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}
