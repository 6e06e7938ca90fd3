import type { Nodes, Parents, RootContent } from 'mdast';

type NodeOf<T extends Nodes['type']> = Extract<Nodes, { readonly type: T }>;

/** What comes to stand in a tree instead of a node. */
export interface Replacement {
  readonly nodes: readonly RootContent[];
  /** How many nodes it stands for, beginning with the one at hand. */
  readonly count: number;
}

/** Calls `see` for every node of the given types, in the order of the text. */
export function each<T extends Nodes['type']>(
  tree: Nodes,
  types: readonly T[],
  see: (node: NodeOf<T>) => void,
): void {
  if (isOneOf(tree, types)) see(tree);
  if (!('children' in tree)) return;
  for (const child of tree.children) each(child, types, see);
}

/**
 * Puts something else in place of nodes of one type. What `replace` leaves undefined stays, and is
 * looked into; what it gives is not looked at again.
 */
export function replaceEach<T extends RootContent['type']>(
  parent: Nodes,
  type: T,
  replace: (node: NodeOf<T>, parent: Parents, index: number) => Replacement | undefined,
): void {
  if (!('children' in parent)) return;
  const siblings: RootContent[] = parent.children;
  for (let index = 0; index < siblings.length; index += 1) {
    const node = siblings[index];
    if (node === undefined) return;
    const replacement = isOneOf(node, [type]) ? replace(node, parent, index) : undefined;
    if (replacement === undefined) {
      replaceEach(node, type, replace);
    } else {
      siblings.splice(index, replacement.count, ...replacement.nodes);
      index += replacement.nodes.length - 1;
    }
  }
}

/** A copy of a tree that may be changed; what is no node is shared with the original. */
export function copyOf<T extends Nodes>(tree: T): T {
  const copy = { ...tree };
  return 'children' in tree ? Object.assign(copy, { children: tree.children.map(copyOf) }) : copy;
}

function isOneOf<T extends Nodes['type']>(node: Nodes, types: readonly T[]): node is NodeOf<T> {
  // Every rule walks through every text: a loop takes half the time of a callback here.
  for (const type of types) if (type === node.type) return true;
  return false;
}
