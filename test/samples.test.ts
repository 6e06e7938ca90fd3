import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIssues } from '../src/build.js';
import { sectionsOf } from '../src/compose/sections.js';
import { nodeHost } from '../src/host/node-host.js';
import type { Issue } from '../src/model/issue.js';
import type { Series } from '../src/model/series.js';
import { readIssue } from '../src/read/issue.js';
import { scanWorkspace } from '../src/read/scan-workspace.js';
import { readSeries } from '../src/read/series.js';
import { formats } from '../src/template/layout-files.js';
import { loadTheme } from '../src/template/theme/load-theme.js';
import type { Theme } from '../src/typeset/theme.js';
import { linesOf, pageList } from './page-list.js';
import { type OpenedPdf, openPdf } from './pdf.js';

const packageRoot = join(import.meta.dirname, '..');
const { files } = nodeHost(packageRoot);
const out = mkdtempSync(join(tmpdir(), 'bulletin-samples-'));
const names = scanWorkspace(files, packageRoot).value.issues;

beforeAll(async () => {
  const options = { formats, out, unchanged: 'render', stopAt: 'warning' } as const;
  for await (const built of buildIssues(nodeHost(packageRoot), packageRoot, names, options)) {
    expect(built.state).toBe('built');
  }
}, 120_000);

afterAll(() => rmSync(out, { recursive: true }));

/** What may start no line, and what may end none (clreq 3.1.4); 破折号 and 省略号 may start one. */
const noStart = /^([，。、；：！？）》〉」』】〕”’～·％,.!?;:)\]}]|—(?!—))/;
const noEnd = /[（《〈「『【〔“‘([{]$/;

for (const name of names) {
  const folder = name.folder.slice('bulletins/'.length);
  const stem = folder.replace('/', '-');
  const reportOf = (format: string) => readFileSync(join(out, folder, `${stem}.${format}`));

  describe(`the sample ${stem}`, () => {
    let pdf: OpenedPdf;
    let bytes: Buffer;
    let issue: Issue;
    let series: Series;
    let theme: Theme;

    beforeAll(async () => {
      bytes = reportOf('pdf');
      pdf = await openPdf(bytes);
      issue = whole(readIssue(files, packageRoot, name).value);
      series = whole(readSeries(files, packageRoot, name.series).value);
      const place = { file: series.file, line: 1, column: 1 };
      const look = { packageRoot, workspaceRoot: packageRoot, name: series.layout, place };
      theme = whole(loadTheme(files, look).value).theme;
    });

    /** Code has lines of its own, and is the only text of its size in its face. */
    const isCode = (size: number, font: string) =>
      size === theme.styles.code.size && font.includes('Sans');

    it('has everything where it was', async () => {
      await expect(pageList(pdf)).toMatchFileSnapshot(`golden/${stem}.pdf.txt`);
    });

    it('is titled, and says its language', () => {
      expect(bytes.toString('latin1')).toContain('/Lang (zh-CN)');
      expect(bytes.toString('latin1')).toContain('/DisplayDocTitle true');
      expect(bytes.toString('latin1')).toContain('/PageMode /UseOutlines');
      expect(bytes.toString('utf8')).toMatch(
        new RegExp(`${issue.title ?? series.title}.*</rdf:li>`),
      );
    });

    it('draws nothing outside the type area but the page numbers', () => {
      const { width, height, top, bottom, start, end } = theme.page;
      const outside = pdf.objects.filter(
        ({ x, y, width: wide, height: high }) =>
          x < start - 1 ||
          x + wide > width - end + 1 ||
          y < top - 1 ||
          y + high > height - bottom + 4,
      );
      const folioAt = height - bottom + theme.folio.distance;
      const folios = pdf.items.filter(({ y }) => Math.abs(y - folioAt) < 1);
      expect(folios.map(({ text }) => text.trim())).toEqual(
        pdf.pages.map(({ number }) => `— ${number} —`),
      );
      expect(
        outside.filter(({ y, height: high }) => Math.abs(y + high / 2 - folioAt) > 14),
      ).toEqual([]);
    });

    it('starts and ends no line with a mark that may not stand there', () => {
      const lines = linesOf(pdf.items).filter(
        ({ size, font, text }) => !/^— \d+ —$/.test(text) && !isCode(size, font),
      );
      expect(lines.filter(({ text }) => noStart.test(text) || noEnd.test(text))).toEqual([]);
    });

    it('gives every article the page that the contents say, and leads there', () => {
      const articles = pdf.outline.filter(({ title }) => /^\d+\. /.test(title));
      const inOrder = sectionsOf(issue.articles).flatMap((section) => section.articles);
      expect(articles.map(({ title }) => title)).toEqual(
        inOrder.map(({ title }, at) => `${at + 1}. ${title}`),
      );
      const entries = linesOf(pdf.items)
        .filter(({ size }) => size === theme.styles.entry.size)
        .filter(({ text }) => /· ?\d+$/.test(text));
      expect(entries.map(({ text }) => Number(/\d+$/.exec(text)?.[0]))).toEqual(
        articles.map(({ page }) => page),
      );
      const lines = linesOf(pdf.items);
      for (const [at, { page, title }] of articles.entries()) {
        const headline = lines.find(({ text }) => text.startsWith(`${at + 1}. 标题：`));
        expect({ title, page }).toEqual({ title, page: headline?.page });
        const entry = whole(entries[at]);
        const link = pdf.links.find(
          (one) => one.page === entry.page && one.y < entry.y && entry.y < one.y + one.height,
        );
        expect({ title, page }).toEqual({ title, page: link?.toPage });
      }
    });

    it('leads from every article to where it appeared, also who copies the address', () => {
      const text = pdf.pages.map((page) => page.text.replace(/\s/g, '')).join('');
      expect(issue.articles.filter(({ link }) => !text.includes(link))).toEqual([]);
      const urls = pdf.links.flatMap(({ url }) => url ?? []);
      const first = urls.filter((url) => issue.articles.some(({ link }) => link === url));
      const inOrder = sectionsOf(issue.articles).flatMap((section) => section.articles);
      expect([...new Set(first)]).toEqual(inOrder.map(({ link }) => link));
    });

    it('has its bookmarks in the order of its pages', () => {
      const places = pdf.outline.map(({ page, y }) => page * 10_000 + y);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });

    it('holds every word of every article, in order', () => {
      const body = pdf.items.filter(({ size, font, text }) => {
        const isNote = size === theme.styles.footnote.size && !isCode(size, font);
        return !isNote && !/^— \d+ —$/.test(text.trim());
      });
      const text = body
        .map((item) => item.text)
        .join('')
        .replace(/\s/g, '');
      const notes = linesOf(pdf.items)
        .map((item) => item.text)
        .join('')
        .replace(/\s/g, '');
      let from = text.indexOf('二、具体内容');
      for (const article of sectionsOf(issue.articles).flatMap((section) => section.articles)) {
        for (const words of wordsOf(article.body)) {
          const found = text.indexOf(words, from);
          expect({ file: article.file, words, found: found >= from }).toEqual({
            file: article.file,
            words,
            found: true,
          });
          from = found + words.length;
        }
        for (const [, note = ''] of article.body.matchAll(/^\[\^.*?\]: (.*)/gm)) {
          for (const words of note.match(/\p{sc=Han}{2,}/gu) ?? []) expect(notes).toContain(words);
        }
      }
    });
  });
}

/** The Han words of an article's text, in order: no footnotes, and of a picture only its caption. */
function wordsOf(markdown: string): readonly string[] {
  const text = markdown
    .replace(/^\[\^.*?\]: .*(\n {2,}.*)*/gm, '')
    .replace(/!\[([^\]]*)\]\([^)"]*(?:"([^"]*)")?\)/g, (_, alt, title) => title ?? alt);
  return text.match(/\p{sc=Han}{2,}/gu) ?? [];
}

describe('the text of a sample', () => {
  const read = (name: string) => readFileSync(join(out, name), 'utf8');

  it('as Markdown is as it was', async () => {
    const report = read('beijing-monthly/037/beijing-monthly-037.md');
    await expect(report).toMatchFileSnapshot('golden/beijing-monthly-037.md');
  });

  it('as HTML is as it was, but for its style and the bytes of pictures', async () => {
    const report = read('national-weekly/281/national-weekly-281.html')
      .replace(/sha256-[\w+/=]+/, 'sha256-…')
      .replace(/(;base64,.{24})[\w+/=]+/g, '$1…')
      .replace(/(<style>).*?(<\/style>)/s, '$1…$2');
    await expect(report).toMatchFileSnapshot('golden/national-weekly-281.html');
  });
});

function whole<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A sample cannot be read');
  return value;
}
