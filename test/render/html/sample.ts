import { join } from 'node:path';
import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { nodeHost } from '../../../src/host/node-host.js';
import { dayOf } from '../../../src/model/date.js';
import type { Picture, Report, ReportArticle } from '../../../src/model/report.js';
import type { Layout } from '../../../src/template/fill-layout.js';
import { openLayout } from '../../../src/template/layout.js';
import { loadLayout } from '../../../src/template/load-layout.js';
import { chartPng } from './png.js';

const root = join(import.meta.dirname, '../../..');
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly);

/** A layout as it is shipped. */
export function builtInLayout(name: 'weekly' | 'monthly'): Layout {
  const place = { file: 'series.yaml', line: 1, column: 1 };
  const { value } = loadLayout(nodeHost(root).files, root, '/nowhere', name, place);
  if (value === undefined) throw new Error(`No layout ${name}`);
  return openLayout(value);
}

/** A body; its pictures are those of {@link pictures} whose names it gives as `images/<name>`. */
export function bodyOf(markdown: string): Root {
  const body = parser.parse(markdown);
  visit(body, 'image', (image) => {
    const name = image.url.replace('images/', '');
    if (pictures.has(name)) image.data = Object.assign({}, image.data, { picture: name });
  });
  return body;
}

export const pictures: ReadonlyMap<string, Picture> = new Map([
  ['visits.png', picture('visits.png', 600, 320)],
  ['sign.png', picture('sign.png', 24, 24)],
]);

function picture(name: string, width: number, height: number): Picture {
  return {
    file: `images/${name}`,
    name,
    mediaType: 'image/png',
    width,
    height,
    orientation: 1,
    bytes: chartPng(width, height),
    uses: [],
  };
}

/** An article with plain values for all that `given` leaves out. */
export function articleOf(number: number, given: Partial<ReportArticle>): ReportArticle {
  const title = given.title ?? `第 ${number} 篇`;
  return {
    number,
    anchor: String(number).padStart(2, '0'),
    title,
    toc: title,
    media: '示例日报',
    source: '示例日报',
    link: 'https://news.example.com/2024/a.html',
    date: dayOf({ year: 2024, month: 5, day: 15 }),
    body: bodyOf('正文。'),
    ...given,
  };
}

/** A report with plain values for all that `given` leaves out. */
export function reportOf(given: Partial<Report>): Report {
  const period = {
    from: dayOf({ year: 2024, month: 5, day: 13 }),
    to: dayOf({ year: 2024, month: 5, day: 17 }),
  };
  const series = {
    id: 'sample',
    file: 'bulletins/sample/series.yaml',
    title: '江州智慧医疗舆情监测周报',
    publisher: '江州市卫生健康信息中心',
    topic: '智慧医疗',
    scope: '全市主流媒体及政府网站',
    period: 'week' as const,
    week: { first: 1, last: 5 },
    layout: 'weekly',
    numerals: 'digits' as const,
    language: 'zh-CN',
    places: { layout: { file: 'series.yaml', line: 6, column: 1 } },
  };
  const issue = {
    series: 'sample',
    folder: 'bulletins/sample/108',
    file: 'bulletins/sample/108/issue.md',
    number: 108,
    date: period.to,
    period,
    note: '',
    noteLine: 5,
    articles: [],
  };
  const sections = given.sections ?? [{ articles: [articleOf(1, {})] }];
  return {
    series,
    issue,
    title: series.title,
    number: '第一〇八期',
    periodName: '周报',
    count: sections.flatMap(({ articles }) => articles).length,
    sections,
    pictures,
    ...given,
  };
}
