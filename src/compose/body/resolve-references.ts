import type { Definition, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Puts the address of every definition (`[name]: address`) where it is referred to, and takes the
 * definitions away: bodies are set side by side, where two of them may define the same name. The
 * first of several definitions counts (CommonMark 0.31, 4.7).
 */
export function resolveReferences(body: Root): void {
  const definitions = new Map<string, Definition>();
  visit(body, 'definition', (definition, index, parent) => {
    if (!definitions.has(definition.identifier)) {
      definitions.set(definition.identifier, definition);
    }
    if (index === undefined || parent === undefined) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  visit(body, ['linkReference', 'imageReference'], (node, index, parent) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const definition = definitions.get(node.identifier);
    // The parser makes no reference without a definition.
    if (definition === undefined || index === undefined || parent === undefined) return;
    const { url, title } = definition;
    const position = node.position === undefined ? {} : { position: node.position };
    if (node.type === 'imageReference') {
      parent.children[index] = { type: 'image', url, title, alt: node.alt, ...position };
    } else {
      parent.children[index] = { type: 'link', url, title, children: node.children, ...position };
    }
  });
}
