import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { composeIssue } from '../../../src/compose/compose-issue.js';
import { nodeHost } from '../../../src/host/node-host.js';
import { packageRoot } from '../../../src/host/package-root.js';
import type { Article } from '../../../src/model/article.js';
import type { Issue } from '../../../src/model/issue.js';
import type { Series } from '../../../src/model/series.js';
import { parseBody } from '../../../src/read/body/parse-body.js';
import { renderMarkdown } from '../../../src/render/markdown/render-markdown.js';
import type { Layout } from '../../../src/template/fill-layout.js';
import { openLayout } from '../../../src/template/layout.js';
import { loadLayout } from '../../../src/template/load-layout.js';
import { everyPicture } from '../../compose/body/outline.js';
import { articleOf, day, issueOf, weekly } from '../../compose/issue-of.js';
import { layoutOf } from '../../template/memory-templates.js';
import { sampleArticles } from './sample-articles.js';

const monthly: Series = { ...weekly, title: '城市观察月报', period: 'month', numerals: 'cardinal' };

function builtIn(name: 'weekly' | 'monthly'): Layout {
  const root = packageRoot();
  const { value } = loadLayout(nodeHost(root).files, root, '/', name, weekly.places.layout);
  if (value === undefined) throw new Error(`No layout ${name}`);
  return openLayout(value);
}

const layouts = { weekly: builtIn('weekly'), monthly: builtIn('monthly') };

function render(
  name: 'weekly' | 'monthly',
  articles: readonly Article[],
  fields: Partial<Issue> = {},
) {
  const series = name === 'weekly' ? weekly : monthly;
  const lookUp = (file: string, url: string) =>
    url.startsWith('missing') ? ({ kind: 'missing' } as const) : everyPicture(file, url);
  const report = composeIssue(series, issueOf(articles, fields), lookUp).value;
  const { value, diagnostics } = renderMarkdown(report, layouts[name]);
  expect(diagnostics).toEqual([]);
  return { text: new TextDecoder().decode(value?.text), pictures: [...(value?.pictures ?? [])] };
}

describe('the Markdown report', () => {
  const colophon = {
    note: '本期内容有增补，见*第三条*。',
    marking: '内部资料',
    recipients: ['各区主管部门', '市 A&B 中心'],
    editor: '甲',
  };

  it('has the weekly’s parts', async () => {
    const { text, pictures } = render('weekly', sampleArticles, colophon);
    await expect(text).toMatchFileSnapshot('golden/weekly.md');
    expect(pictures.map(([name]) => name)).toEqual(['客流.png']);
  });

  it('has the monthly’s parts', async () => {
    const period = { from: day('2021-04-01'), to: day('2021-04-30') };
    const fields = { number: 37, date: day('2021-04-30'), period };
    const unsectioned = sampleArticles.map(({ section: _, ...article }) => article);
    await expect(render('monthly', unsectioned, fields).text).toMatchFileSnapshot(
      'golden/monthly.md',
    );
  });

  it('of an issue without articles says so, and has no empty parts', () => {
    const { text } = render('weekly', []);
    expect(text).toContain('本期周报未收集到智慧城市相关信息');
    expect(text).not.toContain('## 一、');
  });

  it('is not made where the template is at fault', () => {
    const layout = openLayout(layoutOf({ 'report.md.hbs': '# {{title}}\n\n{{nummer}}\n' }));
    const report = composeIssue(weekly, issueOf([]), everyPicture).value;
    expect(renderMarkdown(report, layout)).toMatchObject({
      value: undefined,
      diagnostics: [{ rule: 'template-unknown-name', place: { line: 3, column: 3 } }],
    });
  });
});

/** A tree without positions and definitions of what stands where in the source. */
function shape(node: Nodes): string {
  const children = 'children' in node ? node.children.map(shape).join('') : '';
  if (node.type === 'text') return '';
  if (node.type === 'link' && !node.url.startsWith('#')) return children;
  return `${node.type}${node.type === 'heading' ? node.depth : ''}(${children})`;
}

describe('whatever a field holds', () => {
  const field = fc
    .array(
      fc.constantFrom(
        ...[
          '](',
          ')',
          '[',
          '`',
          '```',
          '|',
          '#',
          '\n',
          '\n\n',
          '- ',
          '1. ',
          '> ',
          '***',
          '**',
          '_',
        ],
        ...[
          '~~',
          '<script>',
          '</a>',
          '&amp;',
          '\\',
          '!',
          'www.x.cn',
          'https://x.cn/',
          ':',
          '字',
          'a',
        ],
        ...['{{title}}', '---', '===', ' ', '\t', '　', '“', '”'],
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => parts.join(''))
    .filter((text) => text.trim() !== '');
  const fields = fc.record({
    title: field,
    media: field,
    source: field,
    toc: field,
    section: field,
  });

  it.each(['weekly', 'monthly'] as const)('the %s has the same structure', (name) => {
    const parse = (articles: readonly Article[], more: Partial<Issue>): Root =>
      parseBody(render(name, articles, more).text);
    const tame = { title: '题', media: '报', source: '社', toc: '目', section: '栏' };
    const articles = (values: typeof tame) => [
      articleOf(1, values),
      articleOf(2, { section: '二' }),
    ];
    const people = (text: string) => ({
      title: text,
      marking: text,
      editor: text,
      copies: [text, text],
    });
    const expected = shape(parse(articles(tame), people('文')));
    fc.assert(
      fc.property(fields, field, (values, text) => {
        expect(shape(parse(articles(values), people(text)))).toBe(expected);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a body', () => {
  const body = (markdown: string): string => {
    const { text } = render('weekly', [articleOf(3, { body: markdown })]);
    return text.slice(text.indexOf('主要内容：') + '主要内容：'.length).trim();
  };

  it.each([
    '#### 小标题\n\n文',
    '- 甲\n- 乙\n  1. 丙\n  2. 丁',
    '| 甲 | 乙 |\n| :- | -: |\n| 一 | `a\\|b` |',
    '> 引文\n>\n> 二段',
    '```js\nlet a = 1;\n\n\n\nlet b;\n```',
    '[文](https://a.cn/x_y) <https://a.cn/x_y>',
    '甲\\\n乙',
    '2017\\. 年',
    '- [ ] 甲\n- [x] 乙',
  ])('%j comes out as it went in', (markdown) => {
    expect(body(markdown)).toBe(markdown);
  });

  it.each([
    ['**“你好”**世界', '**“你好”**&#x4E16;界'],
    ['世界~~（旧）~~新', '世&#x754C;~~（旧）~~&#x65B0;'],
    ['# 小标题', '#### 小标题'],
    ['脚注[^a]。\n\n[^a]: 注\n\n后', '脚注[^03-a]。\n\n后\n\n[^03-a]: 注'],
    ['![图](a.png "题")', '![图](images/a.png)\n\n*题*'],
    ['![图](a.png)', '![图](images/a.png)'],
    ['见![图](a.png)', '见![图](images/a.png)'],
    ['![图](missing.png)', '〔图片缺失：图〕'],
    ['![图](missing.png "题")', '〔图片缺失：图〕\n\n*题*'],
    ['![](missing.png)', '〔图片缺失〕'],
    ['| 甲<br>乙 |\n| - |', '| 甲<br>乙 |\n| - |'],
    ['见https://a.cn/b，后', '见<https://a.cn/b>，后'],
    ['甲\n===\n\n乙\n---', '#### 甲\n\n##### 乙'],
  ])('%j becomes %j', (markdown, printed) => {
    expect(body(markdown)).toBe(printed);
  });

  it('stands one rank deeper in a named section', () => {
    const { text } = render('weekly', [articleOf(3, { section: '栏', body: '# 小标题' })]);
    expect(text).toContain('\n### 栏\n\n#### 1. 标题：第3条 <a id="03"></a>\n');
    expect(text).toContain('\n##### 小标题\n');
  });
});
