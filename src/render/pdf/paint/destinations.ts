import type { Destination } from '../../../typeset/frame.js';
import { type PdfFile, type PdfPage, PdfText, type PdfValue } from '../pdfkit.js';
import { destinationOf } from './outline.js';

/** Names the destinations, so that a link from elsewhere reaches them: `report.pdf#03`. */
export function writeDestinations(
  file: PdfFile,
  pages: readonly PdfPage[],
  destinations: ReadonlyMap<string, Destination>,
): void {
  const names = [...destinations].sort(([a], [b]) => compareCodes(written(a), written(b)));
  const leaf: PdfValue[] = [];
  for (const [name, place] of names) leaf.push(new PdfText(name), destinationOf(pages, place));
  file.nameDestinations({ Names: leaf });
}

/** Names are found by their bytes; one that is not ASCII is written as UTF-16, with a mark in front. */
function written(name: string): string {
  return /^[\0-\x7f]*$/.test(name) ? name : `\ufeff${name}`;
}

function compareCodes(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
