import type { Diagnostic, Outcome } from '../../model/diagnostic.js';
import { finding } from '../../model/finding.js';
import type { Report } from '../../model/report.js';
import type { PdfImage } from './image/pdf-image.js';
import { readImage } from './image/read-image.js';

/** The pictures of a report that can be printed, by their keys; the others are findings. */
export function printableImages(
  pictures: Report['pictures'],
): Outcome<ReadonlyMap<string, PdfImage>> {
  const images = new Map<string, PdfImage>();
  const diagnostics: Diagnostic[] = [];
  for (const [key, { file, bytes }] of pictures) {
    const image = readImage(bytes);
    if ('kind' in image) {
      const place = { file, line: 1, column: 1 };
      diagnostics.push(finding('picture-not-printed', place, { reason: image.reason }));
    } else {
      images.set(key, image);
    }
  }
  return { value: images, diagnostics };
}
