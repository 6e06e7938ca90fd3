import type { Article, ArticleField } from '../model/article.js';
import type { Place } from '../model/diagnostic.js';
import type { ArticleText } from '../read/article.js';
import { given } from '../read/given.js';
import type { IssueText } from '../read/issue.js';
import type { ArticleFacts, IssueFacts } from './facts.js';
import { sketchOf } from './sketch.js';

/** What rules about a series know of an issue; undefined where issue.md cannot be read. */
export function gatherFacts({ head: text, articles }: IssueText): IssueFacts | undefined {
  if (text?.head === undefined) return undefined;
  const { head, fields, file } = text;
  const { number, date, from, to } = fields.entries;
  return {
    file,
    number: head.number,
    date: head.date,
    period: head.period,
    places: given({
      number: number?.value.place,
      date: date?.value.place,
      from: from?.value.place,
      to: to?.value.place,
    }),
    articles: articles.flatMap((read) => {
      const { article } = read;
      return article === undefined ? [] : [articleFacts(read, article)];
    }),
  };
}

function articleFacts({ fields, file, body }: ArticleText, article: Article): ArticleFacts {
  const { title, media, link, date, source, section } = article;
  const places: { [F in ArticleField]?: Place } = {};
  for (const field of ['title', 'media', 'link', 'date', 'source'] as const) {
    const place = fields.entries[field]?.value.place;
    if (place !== undefined) places[field] = place;
  }
  const sketch = sketchOf(body);
  return { file, title, media, link, date, sketch, places, ...given({ source, section }) };
}
