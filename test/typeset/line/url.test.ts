import { describe, expect, it } from 'vitest';
import { Penalty } from '../../../src/typeset/line/breaking.js';
import { setParagraph } from '../../../src/typeset/line/paragraph.js';
import { findUrls, penaltyInUrl } from '../../../src/typeset/line/url.js';
import { fakeSetting, inlines, isRun, plainStyle, read } from '../fake.js';

/** The lines of a ragged paragraph, `letters` Latin ones wide, as links are set. */
function lines(text: string, letters: number): readonly string[] {
  const ragged = { ...plainStyle, align: 'start' } as const;
  const width = letters * 0.5 * plainStyle.size;
  return setParagraph(inlines(text), ragged, 'artifact', width, fakeSetting()).map(({ frames }) =>
    read(frames.filter(isRun)),
  );
}

describe('the parts of an address', () => {
  it.each([
    ['https://news.a.cn/b.html', 17],
    ['https://news.a.cn?b=c.d', 17],
    ['https://news.a.cn#b.c', 17],
    ['https://news.a.cn', 17],
    ['www.a.cn/b.html', 8],
    ['ftp://a.cn:21/b', 13],
  ])('ends the host of %s at %i', (address, hostEnd) => {
    const end = address.length + 1;
    expect(findUrls(`见${address}。`)).toEqual([{ start: 1, hostEnd: hostEnd + 1, end }]);
  });

  it('finds none without a host, and all of several', () => {
    expect(findUrls('见 http:// 一节')).toEqual([]);
    expect(findUrls('http://a.cn、http://b.cn/').map(({ start }) => start)).toEqual([0, 12]);
  });
});

describe('an address that is longer than its line', () => {
  const cost = (before: string, part: 'host' | 'path') =>
    penaltyInUrl(before.charCodeAt(0), 0x61, part);

  it('breaks behind a dot for more than behind other joints, and for most in its host', () => {
    for (const joint of '/?&=_%') expect(cost(joint, 'path')).toBe(Penalty.url);
    expect(cost('.', 'path')).toBe(Penalty.urlDot);
    expect(cost('.', 'host')).toBe(Penalty.urlHost);
    expect(Penalty.url).toBeLessThan(Penalty.urlDot);
    expect(Penalty.urlDot).toBeLessThan(Penalty.urlHost);
    expect(Penalty.urlHost).toBeLessThan(Penalty.emergency);
  });

  it('leaves no suffix alone on a line', () => {
    expect(lines('https://www.abc.cn/health/2021/beijing.html', 40)).toEqual([
      'https://www.abc.cn/health/2021/',
      'beijing.html',
    ]);
    expect(lines('https://www.abc.cn/show?id=2021&name=plan.shtml', 43)).toEqual([
      'https://www.abc.cn/show?id=2021&name=',
      'plan.shtml',
    ]);
  });

  it('leaves its host whole', () => {
    expect(lines('https://health.example.org/list', 24)).toEqual([
      'https://',
      'health.example.org/list',
    ]);
    expect(lines('链接：http://www.example.org/2021', 19)).toEqual([
      '链接：http://',
      'www.example.org/',
      '2021',
    ]);
  });

  it('breaks at a dot where there is nothing better', () => {
    expect(lines('http://information.example.org', 19)).toEqual([
      'http://information.',
      'example.org',
    ]);
    expect(lines('http://a.cn/information.shtml', 15)).toEqual([
      'http://a.cn/',
      'information.',
      'shtml',
    ]);
  });
});
