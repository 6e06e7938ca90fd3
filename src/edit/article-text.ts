import type { Day } from '../model/date.js';
import { bodyText } from './body-text.js';
import { withFrontMatter } from './front-matter.js';

/** The fields of a new article. */
export interface NewArticle {
  readonly title: string;
  readonly media: string;
  readonly link: string;
  readonly date: Day;
  readonly source?: string | undefined;
  readonly toc?: string | undefined;
  readonly section?: string | undefined;
}

/** An article's file: its fields in the order in which editors know them, then the text. */
export function articleText(article: NewArticle, body: string): string {
  const { title, media, link, date, source, toc, section } = article;
  return withFrontMatter({ title, media, link, date, source, toc, section }, bodyText(body));
}
