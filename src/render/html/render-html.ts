import type { Outcome } from '../../model/diagnostic.js';
import type { Report } from '../../model/report.js';
import { escapeXml } from '../../template/escape-xml.js';
import type { Layout } from '../../template/fill-layout.js';
import { formatContext } from '../../template/format-context.js';
import { reportContext } from '../../template/report-context.js';
import { Markup } from '../../template/values.js';
import { sectionedArticles } from '../sectioned-articles.js';
import { addressLink } from './address.js';
import { bodyHtml } from './body.js';
import { policyDraft, withStyleHashes } from './policy.js';
import { titleClauses } from './title-clauses.js';

/** The level of an article's headline: below the part's heading, or its section's. */
const headlineLevel = { plain: 3, sectioned: 4 };

/**
 * Renders a report as one HTML file that needs nothing beside it. What the layout's template can
 * name beyond {@link reportContext}: `policy`, the content security policy; and of an article
 * `headline`, the element that its title stands in (h3, or h4 in a named section), `clauses`, how long
 * those of its title are (short, medium or long), and `address`, its link as a link that shows itself.
 *
 * @returns the file's bytes; undefined where the template is at fault
 */
export function renderHtml(report: Report, layout: Layout): Outcome<Uint8Array | undefined> {
  const toHtml = bodyHtml(report.pictures, report.series.language);
  const sectioned = sectionedArticles(report);
  const names = reportContext(report, {
    article: (article) => {
      const level = sectioned.has(article) ? headlineLevel.sectioned : headlineLevel.plain;
      const body = new Markup(toHtml(article.body, article.anchor, level));
      const clauses = titleClauses(article.title);
      const address = new Markup(addressLink(article.link));
      return { body, headline: `h${level}`, clauses, address };
    },
    note: (note) => new Markup(toHtml(note, 'lead', 2)),
  });
  const context = formatContext(escapeXml, { ...names, policy: new Markup(policyDraft) });
  const { value: page, diagnostics } = layout.render('html', context);
  if (page === undefined) return { value: undefined, diagnostics };
  return { value: new TextEncoder().encode(withStyleHashes(page)), diagnostics };
}
