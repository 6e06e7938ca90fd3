import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/model/report.js';
import { pagedDocument } from '../../../../src/render/pdf/markup/document.js';
import { parseMarkup } from '../../../../src/render/pdf/markup/parse-markup.js';
import { locateIn } from '../../../../src/render/pdf/markup/template-places.js';
import { sampleReport } from '../sample-report.js';

/** The document of a template without expressions. */
function read(xml: string, report: Report = sampleReport()) {
  const markup = parseMarkup(xml, locateIn([{ file: 'report.pdf.hbs', text: xml }]));
  expect(markup.diagnostics).toEqual([]);
  if (markup.value === undefined) throw new Error('The template has no document');
  return pagedDocument(markup.value, report, new Map());
}

const blocksOf = (xml: string, report?: Report) =>
  read(`<document>${xml}</document>`, report).value.blocks;

const words = (text: string) => [expect.objectContaining({ kind: 'text', text })];

describe('the document of a template', () => {
  it('has the language of the series, and the issue for a place', () => {
    expect(read('<document/>').value).toMatchObject({
      language: 'zh-CN',
      place: { file: 'bulletins/water/012/issue.md' },
    });
  });

  it('keeps the head together; its title is the first heading and no bookmark', () => {
    const [masthead] = blocksOf('<masthead><title>甲</title><number>乙</number><rule/></masthead>');
    expect(masthead).toEqual({
      kind: 'group',
      role: 'masthead',
      keep: true,
      blocks: [
        { kind: 'text', style: 'title', level: 1, content: words('甲') },
        { kind: 'text', style: 'number', content: words('乙') },
        { kind: 'rule', style: 'masthead-rule' },
      ],
    });
  });

  it('has a colophon between its rules; a rule between nothing is none', () => {
    const rule = (part: string) => ({ kind: 'rule', style: `colophon-${part}` });
    const line = (text: string) => ({ kind: 'text', style: 'colophon', content: words(text) });
    const full = '<field>甲</field><rule/><row><field>乙</field><field>丙</field></row>';
    const row = { kind: 'row', part: 'colophon', blocks: [line('乙'), line('丙')] };
    const blocksIn = (xml: string) => {
      const [colophon] = blocksOf(`<colophon>${xml}</colophon>`);
      return colophon?.kind === 'group' ? colophon.blocks : undefined;
    };
    expect(blocksIn(full)).toEqual([rule('head'), line('甲'), rule('divider'), row, rule('foot')]);
    expect(blocksIn('<field>甲</field><rule/><row/>')).toEqual([
      rule('head'),
      line('甲'),
      rule('foot'),
    ]);
    expect(blocksIn('<rule/><field>甲</field>')).toEqual([rule('head'), line('甲'), rule('foot')]);
    expect(blocksIn('<rule/><row/>')).toBeUndefined();
  });

  it('gives headings levels and bookmarks by what they stand below', () => {
    const articles = [
      { fileNumber: 1, body: '## 丁' },
      { fileNumber: 2, section: '栏', body: '# 戊\n\n## 己' },
    ];
    const headline = (id: string) =>
      `<article id="${id}"><headline bookmark="b${id}">题</headline><body of="${id}"/></article>`;
    const blocks = blocksOf(
      `<masthead><title>甲</title></masthead><heading>乙</heading>
       <section>${headline('01')}</section>
       <section><section-name>栏</section-name>${headline('02')}</section>`,
      sampleReport(articles),
    );
    expect(headingsOf(blocks)).toEqual([
      ['title', 1, undefined],
      ['heading', 2, { level: 1, title: '乙' }],
      ['headline', 3, { level: 2, title: 'b01' }],
      ['subheading-1', 4, { level: 3, title: '丁' }],
      ['section', 3, { level: 2, title: '栏' }],
      ['headline', 4, { level: 3, title: 'b02' }],
      ['subheading-1', 5, { level: 4, title: '戊' }],
      ['subheading-2', 6, { level: 5, title: '己' }],
    ]);
  });

  it('makes each line of the contents lead to its article, dots and page number too', () => {
    const [contents] = blocksOf(
      '<contents><section-name>栏</section-name><entry to="01">1. 甲</entry></contents>',
    );
    expect(contents).toMatchObject({
      role: 'contents',
      blocks: [
        { kind: 'text', style: 'section', content: words('栏') },
        {
          kind: 'text',
          style: 'entry',
          content: [
            {
              kind: 'link',
              target: { kind: 'anchor', anchor: '01' },
              content: [...words('1. 甲'), { kind: 'leader', anchor: '01' }],
            },
          ],
        },
      ],
    });
    expect(contents).not.toHaveProperty('blocks.0.level');
  });

  it('puts the texts of articles and the note where the template refers to them', () => {
    const report = sampleReport([{ fileNumber: 7, body: '\n水涨。', bodyLine: 9 }], '编者说。');
    const [note, article] = blocksOf(
      '<note/><article id="07"><keep><label>丙</label></keep><body of="07"/></article>',
      report,
    );
    expect(note).toMatchObject({
      style: 'paragraph',
      content: [{ text: '编者说。', place: { file: 'bulletins/water/012/issue.md', line: 6 } }],
    });
    expect(article).toMatchObject({
      role: 'article',
      keep: false,
      id: '07',
      blocks: [
        { kind: 'group', role: 'block', keep: true, blocks: [{ style: 'label' }] },
        {
          content: [{ text: '水涨。', place: { file: 'bulletins/water/012/07-甲.md', line: 10 } }],
        },
      ],
    });
    expect(blocksOf('<note/>')).toEqual([]);
  });

  it.each([
    ['\n  甲 \n 乙  ', ['甲乙']],
    ['two\nwords', ['two words']],
    ['甲  b', ['甲 b']],
    ['甲 <strong> 乙</strong> ', ['甲', [' 乙']]],
    ['甲<br/> 乙', ['甲', 'break', '乙']],
    [' ', []],
  ])('counts white space as XHTML does: %j', (xml, expected) => {
    const [block] = blocksOf(`<lead>${xml}</lead>`);
    const content = block?.kind === 'text' ? block.content : [];
    const flat = content.map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'strong')
        return inline.content.map((part) => 'text' in part && part.text);
      return inline.kind;
    });
    expect(flat).toEqual(expected);
  });

  it('links text to the web and to articles', () => {
    const [lead] = blocksOf('<lead><a href="https://a.cn">甲</a><a href="#01">乙</a></lead>');
    expect(lead).toMatchObject({
      content: [
        { kind: 'link', target: { kind: 'url', url: 'https://a.cn' } },
        { kind: 'link', target: { kind: 'anchor', anchor: '01' } },
      ],
    });
  });

  it.each([
    ['<article id="09"/>', 'markup-unknown-article', { element: 'article', anchor: '09' }],
    [
      '<contents><entry to="09">甲</entry></contents>',
      'markup-unknown-article',
      { element: 'entry', anchor: '09' },
    ],
    [
      '<article id="01"><body of="9"/></article>',
      'markup-unknown-article',
      { element: 'body', anchor: '9' },
    ],
    ['<lead><a href="javascript:1">甲</a></lead>', 'markup-bad-link', { href: 'javascript:1' }],
    ['<lead><a href="#09">甲</a></lead>', 'markup-bad-link', { href: '#09' }],
  ])('says what a template refers to that is not there: %s', (xml, rule, values) => {
    const { diagnostics } = read(`<document>${xml}</document>`);
    expect(diagnostics).toMatchObject([{ rule, severity: 'error', values }]);
    expect(diagnostics[0]?.place).toMatchObject({ file: 'report.pdf.hbs', line: 1 });
  });
});

/** Style, level and bookmark of every heading, in order. */
function headingsOf(blocks: ReturnType<typeof blocksOf>): unknown[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'group') return headingsOf(block.blocks);
    return block.kind === 'text' && block.level !== undefined
      ? [[block.style, block.level, block.bookmark]]
      : [];
  });
}
