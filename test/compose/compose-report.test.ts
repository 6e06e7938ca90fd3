import { describe, expect, it } from 'vitest';
import { composeReport } from '../../src/compose/compose-report.js';
import type { Article } from '../../src/model/article.js';
import type { Day } from '../../src/model/date.js';
import { parseDay } from '../../src/model/date.js';
import type { Issue } from '../../src/model/issue.js';
import type { Series } from '../../src/model/series.js';
import { everyPicture, outline } from './body/outline.js';

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed.kind !== 'day') throw new Error(text);
  return parsed.day;
}

const series: Series = {
  id: 'a',
  file: 'bulletins/a/series.yaml',
  title: '城市观察周报',
  publisher: '编辑部',
  period: 'week',
  week: { first: 1, last: 5 },
  layout: 'weekly',
  numerals: 'digits',
  language: 'zh-CN',
};

function article(fileNumber: number, fields: Partial<Article> = {}): Article {
  return {
    file: `bulletins/a/280/${fileNumber}.md`,
    fileNumber,
    title: `第${fileNumber}条`,
    media: '某报',
    link: 'https://a.cn/',
    date: day('2017-11-29'),
    body: '文',
    bodyLine: 7,
    places: {},
    ...fields,
  };
}

function issue(articles: readonly Article[], fields: Partial<Issue> = {}): Issue {
  return {
    series: 'a',
    folder: 'bulletins/a/280',
    file: 'bulletins/a/280/issue.md',
    number: 280,
    date: day('2017-12-01'),
    period: { from: day('2017-11-27'), to: day('2017-12-01') },
    note: '',
    noteLine: 6,
    articles,
    ...fields,
  };
}

function compose(articles: readonly Article[], fields: Partial<Issue> = {}) {
  return composeReport(series, issue(articles, fields), everyPicture);
}

describe('a report', () => {
  it('derives what can be derived', () => {
    const { value, diagnostics } = compose([article(1), article(2)]);
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      title: '城市观察周报',
      number: '第二八〇期',
      periodName: '周报',
      count: 2,
    });
    expect(value).not.toHaveProperty('note');
  });

  it('brings sections together in the order of their first article, and numbers through', () => {
    const { value } = compose([
      article(9, { section: '乙' }),
      article(3),
      article(1, { section: '乙' }),
      article(2, { section: '甲' }),
      article(12),
    ]);
    const printed = value.sections.map(({ name, articles }) => [
      name,
      ...articles.map(({ number, anchor }) => `${number}#${anchor}`),
    ]);
    expect(printed).toEqual([
      ['乙', '1#01', '2#09'],
      ['甲', '3#02'],
      [undefined, '4#03', '5#12'],
    ]);
  });

  it('makes anchors of file numbers, so a deleted article moves no other', () => {
    const { value } = compose([article(1), article(3), article(120)]);
    expect(value.sections[0]?.articles.map(({ anchor }) => anchor)).toEqual(['01', '03', '120']);
  });

  it('fills in what was left out', () => {
    const { value } = compose([
      article(1, { title: '长\n标题' }),
      article(2, { toc: '短', source: '某社' }),
    ]);
    const [first, second] = value.sections[0]?.articles ?? [];
    expect(first).toMatchObject({ title: '长标题', toc: '长标题', source: '某报' });
    expect(second).toMatchObject({ title: '第2条', toc: '短', source: '某社' });
  });

  it('has the issue’s own title and note', () => {
    const { value, diagnostics } = compose([], { title: '特刊', note: '# 按\n\n[x](y)' });
    expect(value.title).toBe('特刊');
    expect(value.note && outline(value.note)).toBe('root(heading3("按") paragraph("x"))');
    expect(diagnostics).toMatchObject([
      { rule: 'link-dropped', place: { file: 'bulletins/a/280/issue.md', line: 8, column: 1 } },
    ]);
  });

  it('keeps a picture once, and gives each its own name', () => {
    const { value } = compose([
      article(1, { body: '![](x/图 1.png)\n\n![](<x/图 1.png>)\n\n![](<y/图 1.PNG>)' }),
      article(2, { body: '![](<x/图 1.png>)\n\n![](a.png)' }),
    ]);
    expect(Array.from(value.pictures, ([key, { name }]) => [key, name])).toEqual([
      ['images/x/图 1.png', '图-1.png'],
      ['images/y/图 1.PNG', '图-1-2.PNG'],
      ['images/a.png', 'a.png'],
    ]);
  });
});
