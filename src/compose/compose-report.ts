import type { Article } from '../model/article.js';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import type { Issue } from '../model/issue.js';
import { issueNumber } from '../model/numeral.js';
import { periodName } from '../model/period.js';
import type { Report, ReportArticle, ReportSection } from '../model/report.js';
import type { Series } from '../model/series.js';
import { articleAnchor } from './anchor.js';
import type { BodySource } from './body/body-source.js';
import { composeBody } from './body/compose-body.js';
import { checkSections } from './check-sections.js';
import { joinedLines } from './joined-lines.js';
import { type PictureLookup, PictureShelf } from './picture-shelf.js';
import { sectionsOf } from './sections.js';

/** Report title 1, its parts 2, an article 3: so the headings of a body start here. */
const articleHeadingDepth = 4;

/** The note stands in a part of the report, behind the lead. */
const noteHeadingDepth = 3;

/**
 * Composes an issue: everything that can be derived is derived, articles stand in their sections and
 * are numbered, and their texts are ready for any format.
 */
export function composeReport(
  series: Series,
  issue: Issue,
  lookUp: PictureLookup,
): Outcome<Report> {
  const diagnostics: Diagnostic[] = [];
  const shelf = new PictureShelf(lookUp);
  const body = (source: BodySource) => {
    const outcome = composeBody(source, shelf);
    diagnostics.push(...outcome.diagnostics);
    return outcome.value;
  };

  const note = issue.note.trim() === '' ? undefined : body(noteSource(issue));
  let number = 0;
  const compose = (article: Article): ReportArticle => {
    number += 1;
    return composeArticle(article, number, body(articleSource(article)));
  };
  const arranged = sectionsOf(issue.articles);
  diagnostics.push(...checkSections(arranged));
  const sections = arranged.map(
    ({ name, articles }): ReportSection => ({
      ...(name === undefined ? {} : { name }),
      articles: articles.map(compose),
    }),
  );

  const report: Report = {
    series,
    issue,
    title: joinedLines(issue.title ?? series.title),
    number: issueNumber(issue.number, series.numerals),
    periodName: periodName(series.period),
    count: issue.articles.length,
    ...(note === undefined ? {} : { note }),
    sections,
    pictures: shelf.pictures,
  };
  return { value: report, diagnostics };
}

function composeArticle(
  article: Article,
  number: number,
  body: ReportArticle['body'],
): ReportArticle {
  const title = joinedLines(article.title);
  const media = joinedLines(article.media);
  return {
    number,
    anchor: articleAnchor(article.fileNumber),
    title,
    toc: joinedLines(article.toc ?? title),
    media,
    source: joinedLines(article.source ?? media),
    link: article.link,
    date: article.date,
    body,
  };
}

function articleSource(article: Article): BodySource {
  return {
    file: article.file,
    markdown: article.body,
    line: article.bodyLine,
    anchor: articleAnchor(article.fileNumber),
    headingDepth: articleHeadingDepth,
  };
}

function noteSource(issue: Issue): BodySource {
  return {
    file: issue.file,
    markdown: issue.note,
    line: issue.noteLine,
    anchor: 'note',
    headingDepth: noteHeadingDepth,
  };
}
