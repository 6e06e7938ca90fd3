import type { Report, ReportArticle } from '../model/report.js';

/** The articles of named sections: their headings stand below the section's. */
export function sectionedArticles(report: Report): ReadonlySet<ReportArticle> {
  const named = report.sections.filter(({ name }) => name !== undefined);
  return new Set(named.flatMap(({ articles }) => articles));
}
