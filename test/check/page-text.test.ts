import { expect, it } from 'vitest';
import { pageText } from '../../src/check/page-text.js';

it('takes the title and the pieces between marks of structure', () => {
  const html = `<!DOCTYPE html><html><head><TITLE>
    题&nbsp;目 </TITLE><style>p { }</style></head>
    <body><h1>一</h1><p>二<b>三</b> <span class="a">四</span></p>五<br>六</body></html>`;
  expect(pageText(html)).toEqual({ title: '题 目', pieces: ['一', '二三 四', '五', '六'] });
});

it('leaves out scripts, comments and links', () => {
  const html = `一<script>if (a < b) document.write('<p>二</p>')</script>三<!-- <p>四</p> -->五
    <a href="/">六<b>七</b></a>八<abbr>九</abbr><SCRIPT>十</SCRIPT
    >完`;
  expect(pageText(html).pieces).toEqual(['一', '三', '五', '八', '九', '完']);
});

it.each(['', '<', '<p', '一<', '<!--', '<script>', '<title>题', '</', '<>', '\uD800<p>\uDC00'])(
  'never fails: %j',
  (html) => expect(() => pageText(html)).not.toThrow(),
);

it.each(['<', '<!--', '<script>', '<a>', '</a', '<title>', '<p ', '一', ' \t', '&nbsp;'])(
  'takes linear time for many of %j',
  (part) => {
    const started = performance.now();
    pageText(part.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(2000);
  },
);
