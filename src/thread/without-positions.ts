import type { Nodes } from 'mdast';
import type { Report } from '../model/report.js';

/**
 * A report as it goes to another thread, where nothing is found in it: the positions of its nodes, of
 * three objects each, would take longer to copy, and more memory there, than all else.
 */
export function withoutPositions(report: Report): Report {
  const sections = report.sections.map((section) => ({
    ...section,
    articles: section.articles.map((article) => ({ ...article, body: bare(article.body) })),
  }));
  return { ...report, sections, ...(report.note && { note: bare(report.note) }) };
}

function bare<T extends Nodes>(node: T): T {
  const copy = { ...node, position: undefined };
  return 'children' in node ? Object.assign(copy, { children: node.children.map(bare) }) : copy;
}
