import type { Article } from '../model/article.js';
import type { ArticleText } from '../read/article.js';
import { given } from '../read/given.js';
import type { IssueText } from '../read/issue.js';
import type { YamlEntry } from '../read/yaml-node.js';
import type { ArticleFacts, IssueFacts, Span } from './facts.js';
import { sketchOf } from './sketch.js';
import { valuePlace } from './value-place.js';

/** What rules about a series know of an issue; undefined where issue.md cannot be read. */
export function gatherFacts({ head: text, articles }: IssueText): IssueFacts | undefined {
  if (text?.head === undefined) return undefined;
  const { head, fields, file } = text;
  const { number, date, from, to } = fields.entries;
  const facts: IssueFacts = {
    file,
    number: head.number,
    date: head.date,
    period: head.period,
    places: given({
      number: spanOf(number),
      date: spanOf(date),
      from: spanOf(from),
      to: spanOf(to),
    }),
    articles: articles.flatMap((read) => {
      const { article } = read;
      return article === undefined ? [] : [articleFacts(read, article)];
    }),
  };
  // A part of a string keeps the whole of it: a copy does not, and so lets go of the files.
  return structuredClone(facts);
}

function articleFacts({ fields, file, body }: ArticleText, article: Article): ArticleFacts {
  const { title, media, link, date, source } = article;
  const { entries } = fields;
  const places = given({
    title: spanOf(entries.title),
    media: spanOf(entries.media),
    link: spanOf(entries.link),
  });
  return { file, title, media, link, date, sketch: sketchOf(body), places, ...given({ source }) };
}

function spanOf(entry: YamlEntry | undefined): Span | undefined {
  if (entry === undefined) return undefined;
  const { file: _, ...span } = valuePlace(entry);
  return span;
}
