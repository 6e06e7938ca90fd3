import type { Image } from 'mdast';
import type { BodyScope } from './body-scope.js';

/** The key of an image node's picture; undefined where it cannot be printed, and a placeholder is drawn. */
export function pictureKey({ data }: Image, { pictures }: BodyScope): string | undefined {
  const key = data?.picture;
  return key !== undefined && pictures.has(key) ? key : undefined;
}
