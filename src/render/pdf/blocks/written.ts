import type { Node } from 'mdast';
import type { Place } from '../../../model/diagnostic.js';
import type { BodyScope } from './body-scope.js';

/** The `place` of what a node becomes, where the node has one. */
export function written(node: Node, scope: BodyScope): { readonly place?: Place } {
  const place = scope.place(node);
  return place === undefined ? {} : { place };
}
