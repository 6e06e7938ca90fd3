import type { Image } from 'mdast';
import type { BodyScope } from './body-scope.js';

/** The key under which the report has the picture of a node; undefined where it has none. */
export function pictureKey(node: Image, scope: BodyScope): string | undefined {
  const data: object = node.data ?? {};
  const key = 'picture' in data && typeof data.picture === 'string' ? data.picture : undefined;
  return key !== undefined && scope.pictures.has(key) ? key : undefined;
}
