import type { Destination } from '../../../typeset/frame.js';
import type { PdfFile, PdfPage } from '../pdfkit.js';
import { nameTree } from './name-tree.js';
import { destinationOf } from './outline.js';

/** Names the destinations, so that a link from elsewhere reaches them: `report.pdf#03`. */
export function writeDestinations(
  file: PdfFile,
  pages: readonly PdfPage[],
  destinations: ReadonlyMap<string, Destination>,
): void {
  const places = [...destinations].map(([name, place]) => {
    return [name, destinationOf(pages, place)] as const;
  });
  file.names('Dests', nameTree(places));
}
