import type { Root } from 'mdast';
import type { Report, ReportArticle, ReportSection } from '../model/report.js';
import type { Colophon } from '../model/series.js';
import type { PlainValue } from './format-context.js';
import type { Markup } from './values.js';

type Names = { readonly [name: string]: PlainValue };

/** The parts of a report that every format makes in its own way. */
export interface FormatParts {
  /** An article's text as `body`, and whatever else the format's templates call an article's by name. */
  article(article: ReportArticle): Names & { readonly body: Markup };
  /** The editor's note. */
  note(note: Root): Markup;
}

/**
 * What a layout's templates can name, in every format. A field that is absent is null. Days are
 * texts such as 2021-04-30, to be written with `{{date day "YYYY年M月D日"}}`.
 *
 * | name | what it is |
 * | --- | --- |
 * | title, publisher | of the issue, or its series |
 * | language | BCP 47: zh-CN |
 * | number | in the series' numerals: 第二八〇期 |
 * | day, from, to | the day on the cover; the period's first and last day |
 * | period, periodName | day, week, month, quarter or year; 周报 |
 * | count | how many articles there are |
 * | topic, scope | what the articles are about; what was monitored |
 * | note | the editor's note (markup) |
 * | organisation.zh, organisation.en | |
 * | presenter, marking, editor, reviewer, approver | |
 * | recipients, copies | lists; empty where nobody is named |
 * | sections | in their order; each has a name, null for articles without one, and articles |
 *
 * An article has number (printed, through the whole issue), anchor (of its file's number: 03),
 * title, toc (the title in the contents list), media, source (the medium where none was given),
 * link, day and body (markup).
 */
export function reportContext(report: Report, parts: FormatParts): Names {
  const { series, issue } = report;
  return {
    title: report.title,
    publisher: series.publisher,
    language: series.language,
    number: report.number,
    day: issue.date,
    from: issue.period.from,
    to: issue.period.to,
    period: series.period,
    periodName: report.periodName,
    count: report.count,
    topic: series.topic ?? null,
    scope: series.scope ?? null,
    note: report.note === undefined ? null : parts.note(report.note),
    organisation: { zh: series.organisation?.zh ?? null, en: series.organisation?.en ?? null },
    ...colophonContext(issue, series),
    sections: report.sections.map((section) => sectionContext(section, parts)),
  };
}

/** The issue's own people and lists, the series' where it names none. */
function colophonContext(issue: Colophon, series: Colophon): Names {
  return {
    presenter: issue.presenter ?? series.presenter ?? null,
    marking: issue.marking ?? series.marking ?? null,
    editor: issue.editor ?? series.editor ?? null,
    reviewer: issue.reviewer ?? series.reviewer ?? null,
    approver: issue.approver ?? series.approver ?? null,
    recipients: issue.recipients ?? series.recipients ?? [],
    copies: issue.copies ?? series.copies ?? [],
  };
}

function sectionContext(section: ReportSection, parts: FormatParts): Names {
  return {
    name: section.name ?? null,
    articles: section.articles.map((article) => articleContext(article, parts)),
  };
}

function articleContext(article: ReportArticle, parts: FormatParts): Names {
  return {
    number: article.number,
    anchor: article.anchor,
    title: article.title,
    toc: article.toc,
    media: article.media,
    source: article.source,
    link: article.link,
    day: article.date,
    ...parts.article(article),
  };
}
