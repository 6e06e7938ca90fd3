import type { Outcome } from '../model/diagnostic.js';
import type { Report } from '../model/report.js';
import type { Layout } from '../template/fill-layout.js';
import type { Format } from '../template/layout-files.js';

/** The formats that are text: what they need beside the report is its layout alone. */
export type TextFormat = Exclude<Format, 'pdf'>;

/** A file of a report before it has the report's name: `.md`, or `/chart.png` for a picture beside it. */
export interface ReportPart {
  readonly suffix: string;
  readonly bytes: Uint8Array;
}

/** Renders a report as Markdown or HTML; no file where the layout's template is at fault. */
export async function renderText(
  format: TextFormat,
  report: Report,
  layout: Layout,
): Promise<Outcome<readonly ReportPart[]>> {
  if (format === 'html') {
    const { renderHtml } = await import('./html/render-html.js');
    const { value, diagnostics } = renderHtml(report, layout);
    return { value: value === undefined ? [] : [{ suffix: '.html', bytes: value }], diagnostics };
  }
  const { renderMarkdown } = await import('./markdown/render-markdown.js');
  const { value, diagnostics } = renderMarkdown(report, layout);
  if (value === undefined) return { value: [], diagnostics };
  const pictures = [...value.pictures].map(([name, bytes]) => ({ suffix: `/${name}`, bytes }));
  return { value: [{ suffix: '.md', bytes: value.text }, ...pictures], diagnostics };
}
