import type { ArticleText } from '../read/article.js';
import type { Body } from '../read/body/read-body.js';
import { given } from '../read/given.js';
import type { IssueText } from '../read/issue.js';
import type { IssueHead, IssueKey } from '../read/issue-head.js';
import type { SeriesKey, SeriesText } from '../read/series.js';
import type { Terms } from '../read/terms.js';
import { bodyAsides } from './body-asides.js';
import { bodyPassages } from './body-passages.js';
import type { CheckedArticle, CheckedIssue } from './checked-issue.js';
import { fieldPassages } from './field-passage.js';
import type { Passage } from './passage.js';

/** The fields of issue.md that are prose. */
const issueProse: readonly IssueKey[] = [
  'title',
  'presenter',
  'marking',
  'recipients',
  'copies',
  'editor',
  'reviewer',
  'approver',
];

/** The fields of series.yaml that are prose. */
const seriesProse: readonly SeriesKey[] = [
  'title',
  'publisher',
  'topic',
  'scope',
  'organisation',
  'presenter',
  'marking',
  'recipients',
  'copies',
  'editor',
  'reviewer',
  'approver',
];

/** The passages of series.yaml. */
export function seriesPassages({ fields }: SeriesText): readonly Passage[] {
  return seriesProse.flatMap((key) => fieldPassages(fields.entries[key]?.value, 'series', 'own'));
}

/** Brings together what rules see of an issue; `bodies` are its texts, by their files. */
export function gatherIssue(
  text: IssueText,
  series: SeriesText | undefined,
  bodies: ReadonlyMap<string, Body>,
  terms: Terms,
): CheckedIssue {
  const articles = text.articles.flatMap((article) => {
    const body = bodies.get(article.file);
    return body === undefined ? [] : [gatherArticle(article, body, text.head?.head, series)];
  });
  const note = text.head && bodies.get(text.head.file);
  const passages = [
    ...issueProse.flatMap((key) =>
      fieldPassages(text.head?.fields.entries[key]?.value, 'issue', 'own'),
    ),
    ...(note === undefined ? [] : bodyPassages(note, 'own')),
  ];
  const asides = note === undefined ? [] : bodyAsides(note, 'own');
  return { name: text.name, text, passages, asides, articles, terms, ...given({ series }) };
}

function gatherArticle(
  text: ArticleText,
  body: Body,
  head: IssueHead | undefined,
  series: SeriesText | undefined,
): CheckedArticle {
  const { title, media, link, source, toc, section, points } = text.fields.entries;
  const passages: readonly Passage[] = [
    ...fieldPassages(title?.value, 'title', 'quoted'),
    ...fieldPassages(media?.value, 'media', 'own'),
    ...fieldPassages(source?.value, 'source', 'own'),
    ...fieldPassages(toc?.value, 'toc', 'own'),
    ...fieldPassages(section?.value, 'section', 'own'),
    ...fieldPassages(points?.value, 'point', 'own'),
    ...bodyPassages(body, 'quoted'),
  ];
  return {
    text,
    body,
    passages,
    asides: [...fieldPassages(link?.value, 'link', 'own'), ...bodyAsides(body, 'quoted')],
    ...given({ period: head?.period, series: series?.series }),
  };
}
