import type { Definition, Root } from 'mdast';
import { replaceEach } from '../../model/tree.js';
import { at } from '../../read/body/body-source.js';

/**
 * Puts the address of every definition (`[name]: address`) where it is referred to, and takes the
 * definitions away: bodies are set side by side, where two of them may define the same name. The
 * first of several definitions counts (CommonMark 0.31, 4.7).
 */
export function resolveReferences(body: Root): void {
  const definitions = new Map<string, Definition>();
  replaceEach(body, 'definition', (definition) => {
    if (!definitions.has(definition.identifier)) {
      definitions.set(definition.identifier, definition);
    }
    return { nodes: [], count: 1 };
  });
  // The parser makes no reference without a definition.
  replaceEach(body, 'linkReference', ({ identifier, children, position }) => {
    const definition = definitions.get(identifier);
    if (definition === undefined) return undefined;
    const { url, title } = definition;
    return { nodes: [{ type: 'link', url, title, children, ...at(position) }], count: 1 };
  });
  replaceEach(body, 'imageReference', ({ identifier, alt, position }) => {
    const definition = definitions.get(identifier);
    if (definition === undefined) return undefined;
    const { url, title } = definition;
    return { nodes: [{ type: 'image', url, title, alt, ...at(position) }], count: 1 };
  });
}
