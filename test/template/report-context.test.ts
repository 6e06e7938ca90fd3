import { expect, it } from 'vitest';
import { composeIssue } from '../../src/compose/compose-issue.js';
import type { Issue } from '../../src/model/issue.js';
import type { Series } from '../../src/model/series.js';
import { reportContext } from '../../src/template/report-context.js';
import { Markup } from '../../src/template/values.js';
import { everyPicture } from '../compose/body/outline.js';
import { articleOf, issueOf, weekly } from '../compose/issue-of.js';

function context(series: Partial<Series>, issue: Partial<Issue>) {
  const report = composeIssue(
    { ...weekly, ...series },
    issueOf([articleOf(3)], issue),
    everyPicture,
  ).value;
  const markup = new Markup('');
  return reportContext(report, { article: () => ({ body: markup }), note: () => markup });
}

it('names everything, null where it is absent', () => {
  expect(JSON.parse(JSON.stringify(context({}, {})))).toEqual({
    title: '城市观察周报',
    publisher: '城市观察编辑部',
    language: 'zh-CN',
    number: '第二八〇期',
    day: '2017-12-01',
    from: '2017-11-27',
    to: '2017-12-01',
    period: 'week',
    periodName: '周报',
    count: 1,
    topic: '智慧城市',
    scope: '全国主流媒体',
    note: null,
    organisation: { zh: null, en: null },
    presenter: null,
    marking: null,
    editor: null,
    reviewer: null,
    approver: null,
    recipients: [],
    copies: [],
    sections: [
      {
        name: null,
        articles: [
          {
            number: 1,
            anchor: '03',
            title: '第3条',
            toc: '第3条',
            media: '某报',
            source: '某报',
            link: 'https://news.example/',
            day: '2017-11-29',
            body: {},
          },
        ],
      },
    ],
  });
});

it('takes people from the issue, and from the series where it names none', () => {
  const series = { editor: '甲', reviewer: '乙', copies: ['一', '二'] };
  expect(context(series, { editor: '丙', copies: [] })).toMatchObject({
    editor: '丙',
    reviewer: '乙',
    copies: [],
  });
});
