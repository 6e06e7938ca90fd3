import { composeIssue } from '../../../src/compose/compose-issue.js';
import type { Article } from '../../../src/model/article.js';
import { dayOf } from '../../../src/model/date.js';
import type { Report } from '../../../src/model/report.js';
import type { Series } from '../../../src/model/series.js';

const day = dayOf({ year: 2024, month: 5, day: 31 });

const series: Series = {
  id: 'water',
  file: 'bulletins/water/series.yaml',
  title: '水务信息周报',
  publisher: '河湖管理处',
  topic: '水务',
  period: 'week',
  week: { first: 1, last: 5 },
  layout: 'weekly',
  numerals: 'digits',
  language: 'zh-CN',
  places: { layout: { file: 'series.yaml', line: 6, column: 1 } },
};

const article: Omit<Article, 'file' | 'fileNumber'> = {
  title: '水库开闸',
  media: '水利报',
  link: 'https://example.org/a?b=1&c=2',
  date: day,
  body: '水位下降。',
  bodyLine: 7,
  places: {},
};

/** What an article of the sample says, where it differs from the first. */
export type SampleArticle = Partial<Article> & Pick<Article, 'fileNumber'>;

/** A report of a small weekly, number 12, with these articles and this editor's note. */
export function sampleReport(
  articles: readonly SampleArticle[] = [{ fileNumber: 1 }],
  note = '',
): Report {
  const issue = {
    series: series.id,
    folder: 'bulletins/water/012',
    file: 'bulletins/water/012/issue.md',
    number: 12,
    date: day,
    period: { from: dayOf({ year: 2024, month: 5, day: 27 }), to: day },
    note,
    noteLine: 6,
    articles: articles.map((own) => ({
      ...article,
      file: `bulletins/water/012/0${own.fileNumber}-甲.md`,
      ...own,
    })),
  };
  return composeIssue(series, issue, () => ({ kind: 'missing' })).value;
}
