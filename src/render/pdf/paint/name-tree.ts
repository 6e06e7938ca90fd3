import { type PdfDictionary, PdfText, type PdfValue } from '../pdfkit.js';

/** Values by name, as a name tree of one leaf, in the order of the names' bytes (ISO 32000-1, 7.9.6). */
export function nameTree(entries: readonly (readonly [string, PdfValue])[]): PdfDictionary {
  const sorted = entries.toSorted(([a], [b]) => compareCodes(written(a), written(b)));
  return { Names: sorted.flatMap(([name, value]) => [new PdfText(name), value]) };
}

/** A name that is not ASCII is written as UTF-16, with a mark in front. */
function written(name: string): string {
  return /^[\0-\x7f]*$/.test(name) ? name : `\ufeff${name}`;
}

function compareCodes(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
