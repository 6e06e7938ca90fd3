import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.js';
import type { MemoryEntry } from '../../src/host/memory-tree.js';
import { readArticleText } from '../../src/read/article.js';
import { brief } from './brief.js';

const file = 'bulletins/monthly/037/01-a.md';

function read(entry: MemoryEntry) {
  const { files } = memoryHost({ [`/press/${file}`]: entry });
  const { value, diagnostics } = readArticleText(files, '/press', file, 1);
  return { value: value?.article, diagnostics };
}

/** An article with the fields that it needs, and those of `fields` instead or besides. */
function article(fields: Readonly<Record<string, string | undefined>>): string {
  const all = {
    title: '标题',
    media: '媒体',
    link: 'https://example.com/a',
    date: '2021-04-09',
    ...fields,
  };
  const lines = Object.entries(all).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n\n正文。\n`;
}

const found = (entry: MemoryEntry) => brief(read(entry).diagnostics, file);

describe('readArticleText', () => {
  it('reads all fields, with the places of their keys', () => {
    const text = article({
      source: '客户端',
      toc: '短标题',
      section: '动态',
      points: '[一, 二]',
      rules: '{a: off}',
    });
    const { value, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      file,
      fileNumber: 1,
      title: '标题',
      media: '媒体',
      link: 'https://example.com/a',
      date: '2021-04-09',
      source: '客户端',
      toc: '短标题',
      section: '动态',
      points: ['一', '二'],
      body: '\n正文。\n',
      bodyLine: 12,
    });
    const places = Object.entries(value?.places ?? {});
    expect(places.map(([key, place]) => `${key} ${place.line}:${place.column}`)).toEqual([
      'title 2:1',
      'media 3:1',
      'link 4:1',
      'date 5:1',
      'source 6:1',
      'toc 7:1',
      'section 8:1',
      'points 9:1',
    ]);
  });

  it('reads Chinese keys', () => {
    const text =
      '---\n标题: 一\n媒体: 二\n链接: http://例子.cn/新闻\n日期: 2021年4月9日\n来源: 三\n目录标题: 四\n栏目: 五\n---\n文\n';
    expect(read(text)).toMatchObject({
      value: {
        title: '一',
        link: 'http://例子.cn/新闻',
        date: '2021-04-09',
        toc: '四',
        section: '五',
      },
      diagnostics: [],
    });
  });

  it('leaves out optional fields that are empty', () => {
    const { value, diagnostics } = read(article({ source: '', toc: '""', points: '[]' }));
    expect(diagnostics).toEqual([]);
    expect(value).not.toHaveProperty('source');
    expect(value).not.toHaveProperty('toc');
    expect(value).not.toHaveProperty('points');
  });

  it('folds what is more than one line, and what no format can show', () => {
    const title = '"第一行\\n 第二行\\u0007\\u2028 "';
    expect(read(article({ title })).value?.title).toBe('第一行 第二行');
  });

  it.each([
    [{ title: undefined }, '1:1 field-missing'],
    [{ media: '' }, '3:1 field-empty'],
    [{ media: '　' }, '3:1 field-empty'],
    [{ media: '[网, 站]' }, '3:8 field-type'],
    [{ title: '{a: b}' }, '2:8 field-type'],
    [{ points: '{a: b}' }, '6:9 field-type'],
    [{ points: '[{a: b}]' }, '6:10 field-type'],
    [{ date: '4月9日' }, '5:7 day-malformed'],
    [{ date: '30/4/2021' }, '5:7 day-malformed'],
    [{ date: '5/5/2021' }, '5:7 day-malformed'],
    [{ date: '5/4-2021' }, '5:7 day-malformed'],
    [{ date: '21年4月9日' }, '5:7 day-malformed'],
    [{ date: '5/4/2021' }, '5:7 day-ambiguous'],
    [{ date: '04-05-21' }, '5:7 day-ambiguous'],
    [{ date: '2021-02-29' }, '5:7 day-impossible'],
    [{ link: 'example.com' }, '4:7 link-malformed'],
    [{ link: 'ftp://example.com/' }, '4:7 link-malformed'],
    [{ link: 'javascript:alert(1)' }, '4:7 link-malformed'],
    [{ link: 'https://' }, '4:7 link-malformed'],
    [{ link: 'https:///a' }, '4:7 link-malformed'],
    [{ link: 'https://a:99999/' }, '4:7 link-malformed'],
    [{ link: 'https://a.cn/ b' }, '4:20 link-character'],
    [{ link: '"https://a.cn/\\tb"' }, '4:7 link-character'],
    [{ link: 'https：//a.cn/' }, '4:12 link-character'],
    [{ link: '<https://a.cn/>' }, '4:7 link-character'],
    [{ link: "'https://a.cn/，'" }, '4:21 link-character'],
    [{ link: 'https://a.cn/\u200B' }, '4:20 link-character'],
    [{ link: 'https://a.cn/a\\b' }, '4:21 link-character'],
    [{ link: 'https://a.cn/a\\_b' }, '4:21 link-escaped'],
    [{ 标题: '又' }, '6:1 key-doubled'],
  ])('refuses %j: %s', (fields, finding) => {
    const { value, diagnostics } = read(article(fields));
    expect(value).toBeUndefined();
    expect(brief(diagnostics, file)).toEqual([finding]);
    expect(diagnostics[0]?.severity).toBe('error');
  });

  it.each([
    ['5/4/2021', ['2021-05-04', '2021-04-05']],
    ['04-05-21', ['2004-05-21', '2021-04-05', '2021-05-04']],
    ['9.4.21', ['2021-09-04', '2021-04-09']],
    ['21-04-09', ['2021-04-09', '2009-04-21']],
  ])('names the days that %s can be', (date, days) => {
    const [found] = read(article({ date })).diagnostics;
    expect(found).toMatchObject({ rule: 'day-ambiguous', values: { text: date, days } });
  });

  it('takes the escapes out of a link, and still looks at what else is wrong with it', () => {
    const places = (link: string) =>
      read(article({ link })).diagnostics.map(({ rule, place, edits = [] }) => [
        rule,
        place.column,
        ...edits.map((edit) => [edit.place.column, edit.place.endColumn, edit.text, edit.voice]),
      ]);
    expect(places('https://a.cn/a\\_b\\\\&c')).toEqual([
      ['link-escaped', 21, [21, 22, '', 'own'], [24, 26, '', 'own']],
    ]);
    expect(places('"https://a.cn/a\\\\_b"')).toEqual([['link-escaped', 7]]);
    expect(places('https://a.cn/a\\_b c\\_d')).toEqual([
      ['link-escaped', 21, [21, 22, '', 'own'], [26, 27, '', 'own']],
      ['link-character', 24],
    ]);
    expect(places('a.cn/a\\_b')).toEqual([
      ['link-escaped', 13, [13, 14, '', 'own']],
      ['link-malformed', 7],
    ]);
  });

  it('still reads an article with a long title, a key that nobody knows, or no text', () => {
    const long = read(article({ title: '𠮷'.repeat(201) }));
    expect(long.value).toBeDefined();
    expect(long.diagnostics).toMatchObject([{ rule: 'title-long', severity: 'warning' }]);
    expect(read(article({ title: '𠮷'.repeat(200) })).diagnostics).toEqual([]);

    const unknown = read(article({ titel: '一', 作者: '二' }));
    expect(unknown.value).toBeDefined();
    expect(unknown.diagnostics).toMatchObject([
      { rule: 'key-unknown', values: { key: 'titel', nearest: 'title' }, place: { line: 6 } },
      { rule: 'key-unknown', values: { key: '作者', nearest: undefined }, place: { line: 7 } },
    ]);

    const { value, diagnostics } = read(
      '---\ntitle: a\nmedia: b\nlink: http://a\ndate: 2021-1-1\n---\n\n',
    );
    expect(value).toBeDefined();
    expect(brief(diagnostics, file)).toEqual(['7:1 body-empty']);
  });

  it('tells all that is missing at once', () => {
    expect(found('---\nx: 1\n---\n')).toEqual([
      '2:1 key-unknown',
      '1:1 field-missing',
      '1:1 field-missing',
      '1:1 field-missing',
      '1:1 field-missing',
      '4:1 body-empty',
    ]);
  });

  it.each([
    ['an empty file', '', '1:1 file-empty'],
    ['a blank file', ' \r\n\n', '1:1 file-empty'],
    ['a folder', { kind: 'folder' }, '1:1 file-unreadable'],
    ['a pipe', { kind: 'other' }, '1:1 file-unreadable'],
    ['a link that leads out', { link: '/etc/passwd' }, '1:1 file-unreadable'],
    ['a file of 9 MB', new Uint8Array(9_000_000), '1:1 file-unreadable'],
  ] as const)('takes %s for no article', (_, entry, finding) => {
    expect(found(entry)).toEqual([finding]);
  });

  it('takes a file that may not be read for a finding, and a broken disk for what it is', () => {
    const failing = (fault: 'permission' | 'other') =>
      memoryHost({ [`/press/${file}`]: '' }, { faults: { [`/press/${file}`]: fault } }).files;
    const { diagnostics } = readArticleText(failing('permission'), '/press', file, 1);
    expect(diagnostics).toMatchObject([
      { rule: 'file-unreadable', values: { reason: 'forbidden' } },
    ]);
    expect(() => readArticleText(failing('other'), '/press', file, 1)).toThrow('OTHER');
  });

  it('reads CRLF and a byte-order mark as if they were not there', () => {
    const plain = article({ titel: '一' });
    const windows = `\uFEFF${plain.replaceAll('\n', '\r\n')}`;
    expect(read(windows)).toEqual(read(plain));
  });

  it('never throws, and points into the file, whatever an article holds', () => {
    const pieces = [
      '---',
      '\n',
      ': ',
      'title',
      '标题',
      '：',
      '"',
      "'",
      '[',
      '{',
      '- ',
      '&a',
      '*a',
      '!t',
      '#',
      '|',
      '>-',
      '\t',
      ' ',
      '<<',
      '?',
      '%YAML',
      '2021-4-9',
      'http://a',
      '\\',
      '\r',
      '𠮷',
    ];
    const texts = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 30 });
    fc.assert(
      fc.property(texts, (parts) => {
        const text = `---\n${parts.join('')}`;
        const lines = text.replace(/\r\n?/g, '\n').split('\n');
        for (const { place } of read(text).diagnostics) {
          expect(place.column).toBeLessThanOrEqual((lines[place.line - 1] ?? '').length + 1);
          expect(place.line).toBeLessThanOrEqual(lines.length + 1);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
