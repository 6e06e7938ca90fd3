import type { Diagnostic, Outcome } from '../../model/diagnostic.js';
import { hasError } from '../../model/diagnostic.js';
import type { Report } from '../../model/report.js';
import type { Layout } from '../../template/fill-layout.js';
import type { LayoutFiles } from '../../template/layout-files.js';
import type { PagedDocument } from '../../typeset/document.js';
import type { Faces } from '../../typeset/face.js';
import type { PlacedDocument } from '../../typeset/frame.js';
import type { Theme } from '../../typeset/theme.js';
import { typesetDocument } from '../../typeset/typeset.js';
import { attachedSources } from './attached-sources.js';
import type { PrintableReport } from './images.js';
import { locateCharacter } from './locate-character.js';
import { pagedDocument } from './markup/document.js';
import { parseMarkup } from './markup/parse-markup.js';
import { locateIn } from './markup/template-places.js';
import { paintPdf } from './paint/paint.js';
import { pdfContext } from './pdf-context.js';
import { reportMetadata } from './report-metadata.js';

/** How a report is to look as a PDF. */
export interface PdfLook {
  readonly layout: Layout;
  /** The files that the layout was made of, for findings about its template. */
  readonly files: LayoutFiles;
  readonly theme: Theme;
  readonly faces: Faces;
}

/**
 * Renders a report as a PDF: fills in the layout's template, reads it as a document, sets that in
 * the theme, and paints the pages. `sources` are the bytes of files that the PDF is to carry, by
 * their paths. Undefined where the template does not make a document.
 */
export function renderPdf(
  { report, images }: PrintableReport,
  look: PdfLook,
  sources: ReadonlyMap<string, Uint8Array> = new Map(),
): Outcome<Uint8Array | undefined> {
  const { value, diagnostics } = placeReport(report, images, look);
  if (value === undefined) return { value, diagnostics };
  const attachments = attachedSources(report, sources);
  return { value: paintPdf(value, reportMetadata(report), images, attachments), diagnostics };
}

/** The report's pages. What they are set from is forgotten with the end of this function. */
function placeReport(
  report: Report,
  pictures: { has(key: string): boolean },
  look: PdfLook,
): Outcome<PlacedDocument | undefined> {
  const read = readDocument(report, pictures, look);
  if (read.value === undefined) return { value: undefined, diagnostics: read.diagnostics };
  const placed = typesetDocument(read.value, look.theme, look.faces, report.pictures);
  const found = placed.diagnostics.map((diagnostic) => locateCharacter(diagnostic, report.issue));
  return { value: placed.value, diagnostics: [...read.diagnostics, ...found] };
}

/** What stands on the pages, as the layout's template says it. */
function readDocument(
  report: Report,
  pictures: { has(key: string): boolean },
  { layout, files }: PdfLook,
): Outcome<PagedDocument | undefined> {
  const filled = layout.render('pdf', pdfContext(report));
  const template = files.reports.get('pdf');
  if (filled.value === undefined || template === undefined) {
    return { value: undefined, diagnostics: filled.diagnostics };
  }
  const locate = locateIn([template, ...files.partials.values()]);
  const markup = parseMarkup(filled.value, locate);
  const diagnostics: Diagnostic[] = [...filled.diagnostics, ...markup.diagnostics];
  if (markup.value === undefined) return { value: undefined, diagnostics };

  const document = pagedDocument(markup.value, report, pictures);
  diagnostics.push(...document.diagnostics);
  return { value: hasError(diagnostics) ? undefined : document.value, diagnostics };
}
