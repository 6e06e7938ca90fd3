import type { Bookmark } from '../document.js';
import type { OutlineEntry } from '../frame.js';

/** A bookmark, and where it leads: the page from 1, y in pt from its top. */
export interface PlacedBookmark extends Bookmark {
  readonly page: number;
  readonly y: number;
}

/** Bookmarks in their order, as a tree by their levels; a level that is left out is no gap. */
export function outlineOf(bookmarks: readonly PlacedBookmark[]): readonly OutlineEntry[] {
  interface Open extends OutlineEntry {
    readonly children: Open[];
  }
  const roots: Open[] = [];
  const open: { readonly level: number; readonly entry: Open }[] = [];
  for (const { level, title, page, y } of bookmarks) {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const entry: Open = { title, page, y, children: [] };
    (open.at(-1)?.entry.children ?? roots).push(entry);
    open.push({ level, entry });
  }
  return roots;
}
