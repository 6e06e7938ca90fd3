import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleText, type NewArticle } from '../../src/edit/article-text.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { readArticleText } from '../../src/read/article.js';
import { day } from './day.js';

const article: NewArticle = {
  title: '两家医院通过审批',
  media: '示例日报',
  link: 'https://example.com/1',
  date: day('2021-04-09'),
};

/** What the reader makes of an article's text. */
function read(text: string) {
  const { files } = memoryHost({ '/w/01.md': text });
  const { value, diagnostics } = readArticleText(files, '/w', '01.md', 1);
  return { value: value?.article, diagnostics };
}

describe('articleText', () => {
  it('is front matter and the text, nothing quoted that need not be', () => {
    expect(articleText({ ...article, section: '行业动态' }, '正文')).toBe(
      '---\ntitle: 两家医院通过审批\nmedia: 示例日报\nlink: https://example.com/1\ndate: 2021-04-09\nsection: 行业动态\n---\n正文\n',
    );
  });

  it.each([
    '1: 2 # 3',
    '- 破折号',
    '“引号” "quoted" \'single\'',
    'yes',
    'null',
    '2021-04-09',
    '007',
    '~',
    '---',
    '&anchor *alias !tag',
    '[a](b) {c} | > % @ `d`',
    '结尾有冒号：:',
    '\\n \\u0041',
    'a'.repeat(190),
  ])('reads back as it was: %s', (value) => {
    const { value: back } = read(articleText({ ...article, title: value, source: value }, '正文'));
    expect(back).toMatchObject({ title: value, source: value, body: '正文\n' });
  });

  it('reads back as it was, whatever a field of one line holds', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .map((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(line, line, line, (title, media, toc) => {
        const { value } = read(articleText({ ...article, title, media, toc }, '正文\n\n第二段'));
        expect(value).toMatchObject({ title, media, toc, body: '正文\n\n第二段\n' });
      }),
    );
  });

  it('keeps a text that looks like front matter apart from it', () => {
    const body = '---\ntitle: 另一个\n---\n正文\n';
    expect(read(articleText(article, body)).value).toMatchObject({ title: article.title, body });
  });
});
