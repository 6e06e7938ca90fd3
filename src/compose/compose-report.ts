import type { Root } from 'mdast';
import type { Article } from '../model/article.js';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import type { Issue } from '../model/issue.js';
import { issueNumber } from '../model/numeral.js';
import { periodName } from '../model/period.js';
import type { Report, ReportArticle, ReportSection } from '../model/report.js';
import type { Series } from '../model/series.js';
import type { Body } from '../read/body/read-body.js';
import { articleAnchor } from './anchor.js';
import { type BodyFrame, composeBody } from './body/compose-body.js';
import { checkSections } from './check-sections.js';
import { joinedLines } from './joined-lines.js';
import { type PictureLookup, PictureShelf } from './picture-shelf.js';
import { sectionsOf } from './sections.js';

/** Report title 1, its parts 2, an article 3: so the headings of a body start here. */
const articleHeadingDepth = 4;

/** The note stands in a part of the report, behind the lead. */
const noteFrame: BodyFrame = { anchor: 'note', headingDepth: 3 };

/**
 * Composes an issue: everything that can be derived is derived, articles stand in their sections and
 * are numbered, and their texts, `bodies` by their files, are ready for any format.
 */
export function composeReport(
  series: Series,
  issue: Issue,
  bodies: ReadonlyMap<string, Body>,
  lookUp: PictureLookup,
): Outcome<Report> {
  const diagnostics: Diagnostic[] = [];
  const shelf = new PictureShelf(lookUp);
  const body = (file: string, frame: BodyFrame): Root => {
    const read = bodies.get(file);
    if (read === undefined) throw new Error(`the body of ${file} was not read`);
    const outcome = composeBody(read, frame, shelf);
    diagnostics.push(...outcome.diagnostics);
    return outcome.value;
  };

  const note = issue.note === '' ? undefined : body(issue.file, noteFrame);
  let number = 0;
  const compose = (article: Article): ReportArticle => {
    number += 1;
    return composeArticle(article, number, body(article.file, articleFrame(article)));
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

function articleFrame({ fileNumber }: Article): BodyFrame {
  return { anchor: articleAnchor(fileNumber), headingDepth: articleHeadingDepth };
}
