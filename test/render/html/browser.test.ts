import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report, ReportArticle } from '../../../src/model/report.js';
import { renderHtml } from '../../../src/render/html/render-html.js';
import { launchBrowser } from '../../browser.js';
import { articleOf, bodyOf, builtInLayout, reportOf } from './sample.js';
import { sampleIssue } from './sample-issue.js';
import { hostileAddresses, hostileReport, hostileTexts } from './vectors.js';

const layouts = ['weekly', 'monthly'] as const;
const widths = [360, 1280];
const schemes = ['light', 'dark'] as const;

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulletin-html-'));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** A page opened from disk, and all that it complained about or asked the network for. */
interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
}

async function open(
  report: Report,
  layout: (typeof layouts)[number],
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const { value } = renderHtml(report, builtInLayout(layout));
  if (value === undefined) throw new Error('Not rendered');
  const path = join(folder, `${layout}.html`);
  writeFileSync(path, value);
  const context = await browser.newContext({ viewport: { width: 360, height: 780 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url());
  });
  await page.goto(pathToFileURL(path).href, { waitUntil: 'load' });
  return { page, complaints, requests };
}

describe.each(layouts)('the %s report', (layout) => {
  for (const width of widths) {
    for (const colorScheme of schemes) {
      const look = { viewport: { width, height: 780 }, colorScheme };

      it(`fits ${width} px, ${colorScheme}, in peace`, async () => {
        const { page, complaints, requests } = await open(sampleIssue, layout, look);
        const overflow =
          'document.documentElement.scrollWidth - document.documentElement.clientWidth';
        expect(await page.evaluate(overflow)).toBe(0);
        expect(complaints).toEqual([]);
        expect(requests).toEqual([page.url()]);
        await page.context().close();
      });

      it(`is accessible at ${width} px, ${colorScheme}`, async () => {
        const { page } = await open(sampleIssue, layout, { ...look, bypassCSP: true });
        await page.evaluate(axe.source);
        const violations = await page.evaluate(
          `axe.run().then(({ violations }) =>
            violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
        );
        expect(violations).toEqual([]);
        await page.context().close();
      });
    }
  }

  it('is lit as the reader wishes', async () => {
    const ground = async (colorScheme: 'light' | 'dark') => {
      const { page } = await open(sampleIssue, layout, { colorScheme });
      const colour = await page.evaluate(
        `getComputedStyle(document.querySelector('.sheet')).backgroundColor`,
      );
      await page.context().close();
      return colour;
    };
    expect(await ground('light')).toBe('rgb(255, 255, 255)');
    expect(await ground('dark')).toBe('rgb(23, 24, 27)');
  });

  it('has no link inside the page that leads nowhere, and no id twice', async () => {
    const { page } = await open(sampleIssue, layout);
    const loose = `[...document.querySelectorAll('a[href^="#"]')]
      .map((link) => link.hash.slice(1)).filter((id) => document.getElementById(id) === null)`;
    expect(await page.evaluate(loose)).toEqual([]);
    const ids = `[...document.querySelectorAll('[id]')].map(({ id }) => id)`;
    const found = await page.evaluate<string[]>(ids);
    expect(found).toEqual([...new Set(found)]);
    await page.context().close();
  });

  it('leads from the contents to an article and back', async () => {
    const { page } = await open(sampleIssue, layout);
    await page.getByRole('link', { name: /^17 家基层卫生院/ }).click();
    expect(new URL(page.url()).hash).toBe('#03');
    const article = page.getByRole('article', { name: /^2\. 标题：17 家基层卫生院/ });
    expect((await article.boundingBox())?.y).toBeLessThan(100);
    await article.getByRole('link', { name: '返回目录' }).click();
    const contents = page.getByRole('navigation', { name: '一、信息目录' });
    expect((await contents.boundingBox())?.y).toBeLessThan(100);
    await page.context().close();
  });

  it('can be gone through by keyboard: to the text at once, to a wide table, with a mark where one is', async () => {
    const { page } = await open(sampleIssue, layout);
    const focused = () =>
      page.evaluate<string>(
        `document.activeElement.className + ' ' + getComputedStyle(document.activeElement).outlineStyle`,
      );
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('skip solid');
    const skip = await page.locator('.skip').boundingBox();
    expect(skip?.width).toBeGreaterThan(80);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#articles');
    while (!(await focused()).startsWith('table')) await page.keyboard.press('Tab');
    expect(await focused()).toBe('table solid');
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => page.evaluate(`document.querySelector('.table').scrollLeft`))
      .toBeGreaterThan(0);
    await page.context().close();
  });

  it('prints on A4 with page numbers, addresses written out, and no navigation', async () => {
    const { page } = await open(sampleIssue, layout);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    await page.context().close();
    const library = await PDFiumLibrary.init();
    const document = await library.loadDocument(pdf);
    const pages = [...document.pages()];
    const texts = pages.map((sheet) => sheet.getText().replace(/\s+/g, ''));
    for (const sheet of pages) {
      const { originalWidth, originalHeight } = sheet.getOriginalSize();
      // A4, in pt.
      expect([originalWidth, originalHeight].map(Math.round)).toEqual([595, 842]);
    }
    expect(texts.length).toBeLessThan(8);
    for (const [index, text] of texts.entries()) expect(text).toContain(`—${index + 1}—`);
    const whole = texts.join('');
    expect(whole).toContain('试点工作专栏（https://health.example.com/pilot?year=2024&batch=1）');
    // The address of a link whose text it is stands there once.
    expect(whole.split('hospital.example.com/report').length - 1).toBe(1);
    for (const word of ['返回目录', '跳到正文', '↑']) expect(whole).not.toContain(word);
    document.destroy();
    library.destroy();
  });
});

describe('the look', () => {
  const wide = { viewport: { width: 1280, height: 780 } };
  const narrow = { viewport: { width: 360, height: 780 } };
  const one = (given: Partial<ReportArticle>) =>
    reportOf({ sections: [{ articles: [articleOf(1, given)] }] });

  /** The lines of an element's text, as they are broken. */
  const linesIn = (page: Page, selector: string) =>
    page.evaluate<string[]>(`(() => {
      const text = document.querySelector(${JSON.stringify(selector)}).firstChild;
      const range = document.createRange();
      const lines = [];
      let bottom = -Infinity;
      for (let at = 0; at < text.length; at += 1) {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const box = range.getBoundingClientRect();
        if (box.top > bottom) lines.push('');
        bottom = Math.max(bottom, box.top + box.height / 2);
        lines[lines.length - 1] += text.data[at];
      }
      return lines.map((line) => line.trim());
    })()`);

  it('has no room left over before a table of seven columns scrolls', async () => {
    const cells = ['北岸泵站', '2011 年以前', '三台机组，约一百八十个测点', '自动控制'];
    const row = `| ${[...cells, '按机组增加', '跨区域调度', '成本高，依赖上游来水'].join(' | ')} |\n`;
    const body = bodyOf(`${row}${'| --- '.repeat(7)}|\n${row}${row}`);
    for (const [look, scrolls] of [
      [wide, false],
      [narrow, true],
    ] as const) {
      const { page } = await open(one({ body }), 'weekly', look);
      const isWider = `(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)(document.querySelector('.table'))`;
      expect(await page.evaluate(isWider)).toBe(scrolls);
      await page.context().close();
    }
  });

  it('breaks titles behind their marks', async () => {
    const title = '从一台水泵到一张网：四十年的老泵站为什么换了三次控制系统底座';
    const { page } = await open(one({ title }), 'monthly', wide);
    const lines = ['从一台水泵到一张网：', '四十年的老泵站为什么换了三次控制系统底座'];
    expect(await linesIn(page, '.title')).toEqual(lines);
    expect(await linesIn(page, '.headline')).toEqual([`1. 标题：${lines[0]}`, lines[1]]);
    await page.context().close();
    const phone = await open(
      one({ title: '汛期调度先要“看得见”：城南三站改造' }),
      'monthly',
      narrow,
    );
    expect(await linesIn(phone.page, '.title')).toEqual(['汛期调度先要', '“看得见”：城南三站改造']);
    await phone.page.context().close();
  });

  it('breaks a title without marks into lines of one length', async () => {
    const title =
      '关于进一步加强全市中小型水库雨水情测报和大坝安全监测信息化建设与运行管理工作的通知';
    for (const look of [wide, narrow]) {
      const { page } = await open(one({ title }), 'monthly', look);
      const lines = await linesIn(page, '.title');
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.join('')).toBe(title);
      const lengths = lines.map((line) => line.length);
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(4);
      const overflow = `document.documentElement.scrollWidth - innerWidth`;
      expect(await page.evaluate(overflow)).toBe(0);
      await page.context().close();
    }
  });

  it('leaves no hole before a note’s mark, nor behind it', async () => {
    const body = bodyOf('水位（LUN）[^a]的高度，水位[^b]的高度\n\n[^a]: 一\n\n[^b]: 二');
    const { page } = await open(one({ body }), 'weekly', wide);
    const gaps = await page.evaluate<number[]>(`[...document.querySelectorAll('sup')].map((sup) => {
      const before = document.createRange();
      const text = sup.previousSibling;
      before.setStart(text, text.length - 1);
      before.setEnd(text, text.length);
      const { right, width } = before.getBoundingClientRect();
      return (sup.getBoundingClientRect().left - right) / width;
    })`);
    expect(gaps[0]).toBeCloseTo(-0.5, 1);
    expect(gaps[1]).toBeCloseTo(0, 1);
    await page.context().close();
  });

  it('dims pictures in the dark, on screens alone', async () => {
    const filters: unknown[] = [];
    for (const [colorScheme, media] of [
      ['light', 'screen'],
      ['dark', 'screen'],
      ['dark', 'print'],
    ] as const) {
      const { page } = await open(sampleIssue, 'weekly', { colorScheme });
      await page.emulateMedia({ media });
      filters.push(await page.evaluate(`getComputedStyle(document.querySelector('img')).filter`));
      await page.context().close();
    }
    expect(filters).toEqual(['none', 'brightness(0.85)', 'none']);
  });
});

describe('the policy', () => {
  it('stops what would run, load or style all the same', async () => {
    const { page, complaints } = await open(sampleIssue, 'weekly');
    const refused: string[] = [];
    page.on('requestfailed', (request) => {
      refused.push(`${request.url()}: ${request.failure()?.errorText}`);
    });
    await page.evaluate(
      `document.querySelector('main').insertAdjacentHTML('beforeend',
        '<img src="https://host.example/x.png" onerror="window.attacked=1"><i style="color:red">x</i>' +
        '<img src="data:image/png;base64,AA" onerror="window.attacked=1">' +
        '<a id="attack" href="javascript:window.attacked=1">x</a>')`,
    );
    await page.locator('#attack').click();
    await expect.poll(() => complaints.length).toBeGreaterThanOrEqual(4);
    for (const directive of ['img-src', 'script-src', 'style-src']) {
      expect(complaints.join('\n')).toContain(directive);
    }
    expect(await page.evaluate('window.attacked')).toBeUndefined();
    expect(refused).toEqual(['https://host.example/x.png: csp']);
    await page.context().close();
  });
});

describe('hostile sources', () => {
  const cases = [
    ...hostileTexts.map((text) => [text, 'https://host.example/'] as const),
    ...hostileAddresses.map((address) => ['题', address] as const),
  ];

  it('run and load nothing, even where nothing enforces the policy', {
    timeout: 120_000,
  }, async () => {
    for (const [index, [text, address]] of cases.entries()) {
      const layout = layouts[index % 2] ?? 'weekly';
      const { page, requests } = await open(hostileReport(text, address), layout, {
        bypassCSP: true,
      });
      const state = await page.evaluate(`({
        attacked: window.attacked,
        handlers: [...document.querySelectorAll('*')].flatMap((element) =>
          element.getAttributeNames().filter((name) => name.startsWith('on') || name === 'style')),
        active: document.querySelectorAll(
          'script, iframe, object, embed, form, input, svg, math, base, template, noscript').length,
      })`);
      expect({ text, address, ...Object(state), requests }).toEqual({
        ...{ text, address, attacked: undefined, handlers: [], active: 0 },
        requests: [page.url()],
      });
      await page.context().close();
    }
  });
});
