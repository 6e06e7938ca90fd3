import type { PdfFile, PdfPage } from '../pdfkit.js';

/**
 * How a reader opens the document: its title over the window, the whole first page in it, pages
 * below each other, their numbers as they are printed; and prints it: at its own size, since a page
 * keeps its measures to the millimetre (ISO 32000-1, 12.2, 12.3.2, 12.4.2).
 */
export function writeOpening(file: PdfFile, pages: readonly PdfPage[]): void {
  file.viewerPreferences({ DisplayDocTitle: true, PrintScaling: 'None' });
  file.catalogue('PageLayout', 'OneColumn');
  file.catalogue('PageLabels', { Nums: [0, { S: 'D' }] });
  const [first] = pages;
  if (first) file.catalogue('OpenAction', [first.object, 'Fit']);
}
