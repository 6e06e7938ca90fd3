import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../../src/host/node-host.js';
import type { Report } from '../../../src/model/report.js';
import { renderPdf } from '../../../src/render/pdf/pdf.js';
import { openLayout } from '../../../src/template/layout.js';
import type { LayoutFiles } from '../../../src/template/layout-files.js';
import { loadLayout } from '../../../src/template/load-layout.js';
import { loadTheme } from '../../../src/template/theme/load-theme.js';
import { openPdf, type PdfTextItem } from '../../pdf.js';
import { sampleReport } from './sample-report.js';
import { faces } from './setting.js';

const packageRoot = join(import.meta.dirname, '../../..');
const workspaceRoot = import.meta.dirname;
const { files } = nodeHost(packageRoot);
const place = { file: 'series.yaml', line: 1, column: 1 };

function layoutFilesOf(name: string): LayoutFiles {
  const { value } = loadLayout(files, packageRoot, workspaceRoot, name, place);
  if (value === undefined) throw new Error(`No layout ${name}`);
  return value;
}

/** What a layout makes of a report in the built-in theme of the same name. */
function render(report: Report, layoutFiles: LayoutFiles) {
  const { name } = layoutFiles;
  const theme = loadTheme(files, { packageRoot, workspaceRoot, name, place }).value?.theme;
  if (theme === undefined) throw new Error(`No theme ${name}`);
  const layout = openLayout(layoutFiles);
  return renderPdf({ report, images: new Map() }, { layout, files: layoutFiles, theme, faces });
}

async function open(report: Report, layout: string) {
  const { value, diagnostics } = render(report, layoutFilesOf(layout));
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error('There is no PDF');
  return openPdf(value);
}

/** The lines of the pages, top down, as `page size text`; the dots of the contents made short. */
function linesOf(items: readonly PdfTextItem[]): readonly string[] {
  const lines: { page: number; size: number; y: number; text: string }[] = [];
  for (const { page, size, y, text } of items) {
    const last = lines.at(-1);
    if (last?.page === page && last.y === y) last.text += text;
    else lines.push({ page, size, y, text });
  }
  return lines.map(({ page, size, text }) => {
    const short = text.trim().replace(/\s*·+\s*/, ' … ');
    return `${page} ${size} ${short}`;
  });
}

const report = sampleReport(
  [
    { fileNumber: 1, title: '水库开闸', section: '防汛', body: '水位下降[^a]。\n\n[^a]: 据站点。' },
    {
      fileNumber: 3,
      title: '河长上任',
      toc: '河长',
      media: '日报',
      section: '管护',
      body: '## 缘起\n\n他说：**巡河**。\n\n| 河 | 里程 |\n| - | -: |\n| 东 | 12 |',
    },
  ],
  '编者的话。',
);

const weekly = [
  '1 28 水务信息周报',
  '1 16 （第一二期）',
  '1 15 河湖管理处',
  '1 15 2024年5月31日',
  '1 16 本期导语：',
  '1 14 本期周报共收集到2篇水务相关信息，时间从2024年5月27日到',
  '1 14 2024年5月31日。',
  '1 14 编者的话。',
  '1 16 一、信息目录',
  '1 16 防汛',
  '1 12 1. 水库开闸（水利报） … 2',
  '1 16 管护',
  '1 12 2. 河长（日报） … 2',
  '1 14 — 1 —',
  '2 16 二、具体内容',
  '2 16 防汛',
  '2 15 1. 标题：水库开闸',
  '2 12 媒体：水利报 2024-05-31',
  '2 12 链接：https://example.org/a?b=1&c=2',
  '2 12 主要内容：',
  '2 14 水位下降',
  '2 8.4 1',
  '2 14 。',
  '2 16 管护',
  '2 15 2. 标题：河长上任',
  '2 12 媒体：日报 2024-05-31',
  '2 12 链接：https://example.org/a?b=1&c=2',
  '2 12 主要内容：',
  '2 14 缘起',
  '2 14 他说：巡河。',
  '2 11 河 里程',
  '2 11 东 12',
  '2 10.5 1 据站点。',
  '2 14 — 2 —',
];

describe('a weekly as a PDF', () => {
  it('has on its pages what the layout says, in its order and type', async () => {
    const { items } = await open(report, 'weekly');
    expect(linesOf(items)).toEqual(weekly);
  });

  it('is centred at its head, and numbered outside at its feet', async () => {
    const { items, pages } = await open(report, 'weekly');
    const width = pages[0]?.width ?? 0;
    const x = (text: string) => items.find((item) => item.text.trim() === text)?.x ?? 0;
    expect(x('水务信息周报')).toBeCloseTo((width - 6 * 28) / 2, 0);
    expect(x('— 1 —')).toBeGreaterThan(width / 2);
    expect(x('— 2 —')).toBeLessThan(width / 2);
  });

  it('leads from its contents to the articles, and out to where they appeared', async () => {
    const { links } = await open(report, 'weekly');
    expect(links.map(({ page, url, toPage }) => [page, url ?? toPage])).toEqual([
      [1, 2],
      [1, 2],
      [2, 'https://example.org/a?b=1&c=2'],
      [2, 2],
      [2, 'https://example.org/a?b=1&c=2'],
    ]);
  });

  it('has parts, sections, articles and their headings as bookmarks', async () => {
    const { outline } = await open(report, 'weekly');
    expect(outline.map(({ level, title, page }) => `${page} ${level} ${title}`)).toEqual([
      '1 1 本期导语',
      '1 1 一、信息目录',
      '2 1 二、具体内容',
      '2 2 防汛',
      '2 3 1. 水库开闸',
      '2 2 管护',
      '2 3 2. 河长上任',
      '2 4 缘起',
    ]);
  });
});

describe('a monthly as a PDF', () => {
  it('gives the medium its own line in the contents, and each article a head', async () => {
    const { items } = await open(report, 'monthly');
    const text = linesOf(items).map((line) => line.replace(/^\S+ \S+ /, ''));
    expect(text).toContain('2024年05月31日');
    const contents = text.indexOf('1. 水库开闸 … 2');
    expect(text.slice(contents, contents + 2)).toEqual(['1. 水库开闸 … 2', '（水利报）']);
    const article = text.indexOf('1. 标题：水库开闸');
    expect(text.slice(article, article + 8)).toEqual([
      '1. 标题：水库开闸',
      '媒体：水利报',
      '链接：',
      'https://example.org/a?b=1&c=2',
      '主要内容：',
      '水库开闸',
      '2024-05-31',
      '来源：水利报',
    ]);
  });
});

describe('a layout whose PDF template is wrong', () => {
  it('gives a finding in the template, and no PDF', () => {
    const builtIn = layoutFilesOf('weekly');
    const template = builtIn.reports.get('pdf');
    if (template === undefined) throw new Error('The weekly has no PDF template');
    const text = template.text.replace('<lead>', '<laed>').replace('</lead>', '</laed>');
    const reports = new Map(builtIn.reports).set('pdf', { ...template, text });
    const { value, diagnostics } = render(report, { ...builtIn, reports });
    expect(value).toBe(undefined);
    expect(diagnostics).toMatchObject([
      {
        rule: 'markup-unknown-element',
        place: {
          file: 'templates/weekly/report.pdf.hbs',
          line: text.split('<laed>')[0]?.split('\n').length,
          column: 3,
        },
        values: { near: 'lead' },
      },
    ]);
  });
});
