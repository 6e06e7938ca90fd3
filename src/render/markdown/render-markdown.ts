import type { Root } from 'mdast';
import type { Outcome } from '../../model/diagnostic.js';
import type { Report } from '../../model/report.js';
import type { Layout } from '../../template/fill-layout.js';
import { formatContext } from '../../template/format-context.js';
import { reportContext } from '../../template/report-context.js';
import { Markup } from '../../template/values.js';
import { sectionedArticles } from '../sectioned-articles.js';
import { autolink } from './autolink.js';
import { escapeMarkdown } from './escape-markdown.js';
import { markdownWriter } from './markdown-writer.js';
import { printableBody } from './printable-body.js';

/** The Markdown report: one text, and the pictures that it names, by their names in `images/`. */
export interface MarkdownReport {
  readonly text: Uint8Array;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

const write = markdownWriter();

/**
 * Renders a report as Markdown that parses back to the same structure. What the layout's template can
 * name beyond {@link reportContext}, of an article: `headline`, the marks of its heading (`###`, or
 * `####` in a named section), and `address`, its link as a link that shows itself.
 *
 * @returns undefined where the template is at fault
 */
export function renderMarkdown(
  report: Report,
  layout: Layout,
): Outcome<MarkdownReport | undefined> {
  const { pictures, series } = report;
  const { language } = series;
  const sectioned = sectionedArticles(report);
  const body = (root: Root, deeper: 0 | 1) =>
    new Markup(write(printableBody(root, { language, pictures, deeper })));

  const names = reportContext(report, {
    article: (article) => ({
      body: body(article.body, sectioned.has(article) ? 1 : 0),
      headline: new Markup(sectioned.has(article) ? '####' : '###'),
      address: new Markup(autolink(article.link)),
    }),
    note: (note) => body(note, 0),
  });
  const { value: page, diagnostics } = layout.render('md', formatContext(escapeMarkdown, names));
  if (page === undefined) return { value: undefined, diagnostics };
  return {
    value: {
      text: new TextEncoder().encode(page.replace(/\n+$/, '\n')),
      pictures: new Map(Array.from(pictures.values(), ({ name, bytes }) => [name, bytes])),
    },
    diagnostics,
  };
}
