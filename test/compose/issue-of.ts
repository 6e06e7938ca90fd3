import type { Article } from '../../src/model/article.js';
import { type Day, parseDay } from '../../src/model/date.js';
import type { Issue } from '../../src/model/issue.js';
import type { Series } from '../../src/model/series.js';

/** A day out of its text. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed.kind !== 'day') throw new Error(`${text} is no day`);
  return parsed.day;
}

/** A weekly series. */
export const weekly: Series = {
  id: 'city-weekly',
  file: 'bulletins/city-weekly/series.yaml',
  title: '城市观察周报',
  publisher: '城市观察编辑部',
  topic: '智慧城市',
  scope: '全国主流媒体',
  period: 'week',
  week: { first: 1, last: 5 },
  layout: 'weekly',
  numerals: 'digits',
  language: 'zh-CN',
  places: { layout: { file: 'bulletins/city-weekly/series.yaml', line: 1, column: 1 } },
};

/** An article with the fields that matter to a test. */
export function articleOf(fileNumber: number, fields: Partial<Article> = {}): Article {
  return {
    file: `bulletins/city-weekly/280/${fileNumber}.md`,
    fileNumber,
    title: `第${fileNumber}条`,
    media: '某报',
    link: 'https://news.example/',
    date: day('2017-11-29'),
    body: '文',
    bodyLine: 7,
    places: {},
    ...fields,
  };
}

/** Issue 280 of a weekly series. */
export function issueOf(articles: readonly Article[], fields: Partial<Issue> = {}): Issue {
  return {
    series: 'city-weekly',
    folder: 'bulletins/city-weekly/280',
    file: 'bulletins/city-weekly/280/issue.md',
    number: 280,
    date: day('2017-12-01'),
    period: { from: day('2017-11-27'), to: day('2017-12-01') },
    note: '',
    noteLine: 6,
    articles,
    ...fields,
  };
}
