import type { PlacedDocument } from '../../../typeset/frame.js';
import type { PdfImage } from '../image/pdf-image.js';
import type { PdfMetadata } from '../metadata.js';
import { PdfFile } from '../pdfkit.js';
import { type Attachment, writeAttachments } from './attachments.js';
import { writeDestinations } from './destinations.js';
import { Fonts } from './fonts.js';
import { Links } from './links.js';
import { writeOpening } from './opening.js';
import { writeOutline } from './outline.js';
import { paintPage } from './page.js';
import { Pictures } from './pictures.js';
import { Structure } from './structure.js';

/**
 * Paints a document that is placed already as a PDF 1.7 file, PDF/UA-1 and PDF/A-2a, or PDF/A-3a
 * where it carries `attachments`. `images` holds every picture that the document shows. The same
 * input gives the same bytes.
 */
export function paintPdf(
  document: PlacedDocument,
  metadata: PdfMetadata,
  images: ReadonlyMap<string, PdfImage>,
  attachments: readonly Attachment[] = [],
): Uint8Array {
  const file = new PdfFile(metadata, attachments.length > 0 ? 'PDF/A-3a' : 'PDF/A-2a');
  const structure = new Structure();
  const fonts = new Fonts(file);
  const links = new Links(file, structure);
  const pictures = new Pictures(file, images);

  const resources = { file, fonts, links, pictures, structure };
  const pages = document.pages.map((page) => paintPage(resources, page));
  links.write(pages, document.destinations);
  writeOutline(file, pages, document.outline);
  writeDestinations(file, pages, document.destinations);
  writeOpening(file, pages);
  writeAttachments(file, attachments);
  structure.write(file, document.structure);
  fonts.write();
  return file.bytes();
}
