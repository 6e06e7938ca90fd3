import type { Block } from '../document.js';
import { type Strip, strip } from '../page/strip.js';

/** The block's strips, the first of which carries its anchor and its bookmark, if it has any. */
export function targeted(block: Block, strips: readonly Strip[]): readonly Strip[] {
  const { id, bookmark } = block;
  if (id === undefined && bookmark === undefined) return strips;
  const [first = strip({}), ...rest] = strips;
  return [
    {
      ...first,
      anchors: id === undefined ? first.anchors : [id, ...first.anchors],
      bookmarks: bookmark === undefined ? first.bookmarks : [bookmark, ...first.bookmarks],
    },
    ...rest,
  ];
}
