import type { Report } from '../../model/report.js';
import { escapeXml } from '../../template/escape-xml.js';
import { type FormatContext, formatContext } from '../../template/format-context.js';
import { reportContext } from '../../template/report-context.js';
import { Markup } from '../../template/values.js';

/**
 * What a PDF's template can name. Its `{{body}}` and `{{note}}` are references: the texts themselves
 * never pass through the template.
 */
export function pdfContext(report: Report): FormatContext {
  return formatContext(
    escapeXml,
    reportContext(report, {
      article: ({ anchor }) => ({ body: new Markup(`<body of="${anchor}"/>`) }),
      note: () => new Markup('<note/>'),
    }),
  );
}
