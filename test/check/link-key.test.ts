import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf, linkKey } from '../../src/check/link-key.js';

describe('linkKey', () => {
  it.each([
    ['http://news.example/a', 'https://news.example/a'],
    ['https://NEWS.example/a', 'https://news.example/a'],
    ['https://www.news.example/a', 'https://news.example/a'],
    ['https://m.news.example/a', 'https://news.example/a'],
    ['https://news.example:443/a', 'https://news.example/a'],
    ['https://news.example/a/', 'https://news.example/a'],
    ['https://news.example', 'https://news.example/'],
    ['https://news.example/a#top', 'https://news.example/a'],
    ['https://news.example/a?', 'https://news.example/a'],
    ['https://news.example/a?utm_source=x&utm_medium=y', 'https://news.example/a'],
    ['https://news.example/a?id=1&from=timeline', 'https://news.example/a?id=1'],
    ['https://news.example/a?b=2&a=1', 'https://news.example/a?a=1&b=2'],
    ['https://news.example/%e5%8c%bb', 'https://news.example/医'],
  ])('%s and %s are one', (one, other) => {
    expect(linkKey(one)).toBe(linkKey(other));
  });

  it.each([
    ['https://news.example/a', 'https://news.example/A'],
    ['https://news.example/a?id=1', 'https://news.example/a?id=2'],
    ['https://news.example/#/a', 'https://news.example/#/b'],
    ['https://a.news.example/', 'https://b.news.example/'],
    ['https://news.example/a?x=1%262', 'https://news.example/a?x=1&2'],
    ['https://m.cn/a', 'https://cn/a'],
  ])('%s and %s are two', (one, other) => {
    expect(linkKey(one)).not.toBe(linkKey(other));
  });

  it('takes whatever is given, and the key of a key with its scheme is the key', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (link) => {
        const key = linkKey(link);
        if (URL.canParse(link) && /^https?:/.test(link)) expect(linkKey(`http://${key}`)).toBe(key);
      }),
    );
  });
});

it.each([
  ['http://WWW.hit180.com/5.html', 'hit180.com'],
  ['https://wap.news.example:8080/', 'news.example'],
  ['https://新闻.example/', 'xn--efvy88h.example'],
  ['no address', ''],
])('the host of %s is “%s”', (link, host) => {
  expect(hostOf(link)).toBe(host);
});
