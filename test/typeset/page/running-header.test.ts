import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/typeset/document.js';
import type { Page } from '../../../src/typeset/frame.js';
import type { Theme } from '../../../src/typeset/theme.js';
import { typesetDocument } from '../../../src/typeset/typeset.js';
import { endOf, fakeSetting, fakeStyles, isRun, textBlock, theme } from '../fake.js';

const headed = (more: Partial<Theme['runningHeader']> = {}): Theme => ({
  ...theme,
  runningHeader: { inner: 'issue', outer: 'article', distance: 10, rule: 0, ...more },
});

/** An article of so many lines of 20 characters; a page holds 20. */
const article = (running: string, lines: number): Block => ({
  kind: 'group',
  role: 'article',
  keep: false,
  running,
  blocks: [textBlock('文'.repeat(20 * lines))],
});

function pagesOf(blocks: readonly Block[], look: Theme, running?: string): readonly Page[] {
  const document = { language: 'zh-CN', blocks, notes: new Map(), ...(running && { running }) };
  return typesetDocument(document, look, fakeSetting().faces, new Map()).value.pages;
}

const headersOf = (page: Page) =>
  page.frames.filter(isRun).filter(({ owner }) => owner === 'header');
const textsOf = (pages: readonly Page[]) =>
  pages.map((page) => headersOf(page).map(({ text }) => text));

describe('a running header', () => {
  it('is on no page where the theme asks for none', () => {
    expect(textsOf(pagesOf([article('甲', 50)], theme, '周报'))).toEqual([[], [], []]);
  });

  it('stands above the pages from the second on, mirrored on even ones', () => {
    const pages = pagesOf([article('甲', 70)], headed(), '周报');
    expect(textsOf(pages)).toEqual([[], ['甲', '周报'], ['周报', '甲'], ['甲', '周报']]);
    for (const page of pages.slice(1)) {
      const [left, right] = headersOf(page);
      expect(left?.x).toBe(30);
      expect(right && endOf(right)).toBeCloseTo(230, 6);
      expect([left?.baseline, right?.baseline]).toEqual([20, 20]);
    }
  });

  it('names the article that the first line of the page is of', () => {
    const blocks = [article('甲', 30), article('乙', 20), article('丙', 20)];
    const names = textsOf(pagesOf(blocks, headed({ inner: 'none' })));
    expect(names).toEqual([[], ['甲'], ['乙'], ['丙']]);
    const first = textsOf(pagesOf([textBlock('文'.repeat(500)), article('甲', 30)], headed()));
    expect(first.map((texts) => texts[0])).toEqual([undefined, '甲', '甲']);
  });

  it('is shortened where its line cannot hold it, the longer text first', () => {
    const long = '很长'.repeat(40);
    const pages = pagesOf([article(long, 50)], headed(), '周报');
    const [left, right] = pages[1] === undefined ? [] : headersOf(pages[1]);
    expect(left?.text).toMatch(/^(很长)+很?…$/);
    expect(right?.text).toBe('周报');
    expect((right?.x ?? 0) - (left ? endOf(left) : 0)).toBeGreaterThanOrEqual(2 * 8);
    const both = pagesOf([article(long, 50)], headed(), long)[1];
    expect(both === undefined ? [] : headersOf(both).map(({ text }) => text.at(-1))).toEqual([
      '…',
      '…',
    ]);
  });

  it('has a rule below it where the theme gives it one', () => {
    const [, page] = pagesOf([article('甲', 30)], headed({ rule: 0.5 }), '周报');
    const rule = page?.frames.find(({ kind, owner }) => kind === 'box' && owner === 'header');
    expect(rule).toMatchObject({ x: 30, width: 200, y: 24, height: 0.5 });
  });

  it('stays on a page that has no room above its text', () => {
    const page = { ...theme.page, top: 2 };
    const styles = fakeStyles();
    const pages = pagesOf([article('甲', 50)], { ...headed(), page, styles });
    for (const run of pages.flatMap(headersOf)) expect(run.baseline).toBeGreaterThanOrEqual(8);
  });

  it('says nothing twice of a character that no face has', () => {
    const document = { language: 'zh-CN', blocks: [article('\ue123', 30)], notes: new Map() };
    const set = typesetDocument(document, headed(), fakeSetting().faces, new Map());
    expect(set.diagnostics).toEqual([]);
  });
});
