import type { Article } from '../model/article.js';
import { joinedLines } from './joined-lines.js';

/** The articles of one section; the name is absent for those that name none. */
export interface Section {
  readonly name: string | undefined;
  readonly articles: readonly Article[];
}

/**
 * Brings the articles of each section together: articles in the order of their file numbers, sections
 * in the order in which they first appear.
 */
export function sectionsOf(articles: readonly Article[]): readonly Section[] {
  const sections = new Map<string | undefined, Article[]>();
  for (const article of articles.toSorted((a, b) => a.fileNumber - b.fileNumber)) {
    const name = article.section === undefined ? undefined : joinedLines(article.section);
    const section = sections.get(name) ?? [];
    section.push(article);
    sections.set(name, section);
  }
  return Array.from(sections, ([name, members]) => ({ name, articles: members }));
}
