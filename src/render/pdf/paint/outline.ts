import type { Destination, OutlineEntry } from '../../../typeset/frame.js';
import { type PdfFile, type PdfObject, type PdfPage, PdfText, type PdfValue } from '../pdfkit.js';

/** Where a destination lies, as PDF writes it: the page, its left edge, the height, the reader's own zoom. */
export function destinationOf(pages: readonly PdfPage[], place: Destination): PdfValue {
  const page = pages[place.page - 1];
  return page ? [page.object, 'XYZ', 0, page.height - place.y, null] : undefined;
}

/** Writes the bookmarks, all of them open (ISO 32000-1, 12.3.3). */
export function writeOutline(
  file: PdfFile,
  pages: readonly PdfPage[],
  entries: readonly OutlineEntry[],
): void {
  if (entries.length === 0) return;
  const root = file.object({ Type: 'Outlines' });
  writeEntries(file, pages, entries, root);
  root.end();
  file.catalogue('Outlines', root);
  file.catalogue('PageMode', 'UseOutlines');
}

/** Writes entries under `parent` and returns how many there are, with those below them. */
function writeEntries(
  file: PdfFile,
  pages: readonly PdfPage[],
  entries: readonly OutlineEntry[],
  parent: PdfObject,
): number {
  const items = entries.map((entry) =>
    file.object({
      Title: new PdfText(entry.title),
      Parent: parent,
      Dest: destinationOf(pages, entry),
    }),
  );
  let count = items.length;
  for (const [index, item] of items.entries()) {
    item.data.Prev = items[index - 1];
    item.data.Next = items[index + 1];
    const below = entries[index]?.children ?? [];
    if (below.length > 0) count += writeEntries(file, pages, below, item);
    item.end();
  }
  parent.data.First = items.at(0);
  parent.data.Last = items.at(-1);
  parent.data.Count = count;
  return count;
}
