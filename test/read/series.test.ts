import { describe, expect, it } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.js';
import { readSeries } from '../../src/read/series.js';
import { brief } from './brief.js';

const file = 'bulletins/monthly/series.yaml';

const needed = 'title: 月报\npublisher: 信息中心\nperiod: month\nlayout: monthly\n';

function read(text: string) {
  return readSeries(memoryHost({ [`/press/${file}`]: text }).files, '/press', 'monthly');
}

describe('readSeries', () => {
  it('reads a series that says only what it must', () => {
    expect(read(needed)).toEqual({
      value: {
        id: 'monthly',
        file,
        title: '月报',
        publisher: '信息中心',
        period: 'month',
        week: { first: 1, last: 7 },
        layout: 'monthly',
        numerals: 'cardinal',
        language: 'zh-CN',
        places: { layout: expect.objectContaining({ file, line: 4, column: 9 }) },
      },
      diagnostics: [],
    });
  });

  it('reads all that a series can say', () => {
    const { value, diagnostics } = read(
      `---\n${needed}topic: 卫生\nscope: 全市\nweek: mon-fri\ntheme: official-2\nnumerals: digits\nlanguage: ZH-hk\n` +
        'rules: {title-long: off}\norganisation: {zh: 中心, en: Centre}\npresenter: 甲\nmarking: 内部资料\n' +
        'recipients: [市委, 市政府]\ncopies: 各区\neditor: 乙\nreviewer: 丙\napprover: 丁\n',
    );
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      topic: '卫生',
      scope: '全市',
      week: { first: 1, last: 5 },
      theme: 'official-2',
      numerals: 'digits',
      language: 'zh-HK',
      organisation: { zh: '中心', en: 'Centre' },
      presenter: '甲',
      marking: '内部资料',
      recipients: ['市委', '市政府'],
      copies: ['各区'],
      editor: '乙',
      reviewer: '丙',
      approver: '丁',
      places: { layout: { line: 5 }, theme: { line: 9, column: 8 } },
    });
  });

  it.each([
    ['layout: ../../etc', '5:9 name-malformed'],
    ['layout: /etc', '5:9 name-malformed'],
    ['layout: 我的 周报', '5:9 name-malformed'],
    ['layout: week.ly', '5:9 name-malformed'],
  ])('takes %s for no layout', (line, finding) => {
    const { value, diagnostics } = read(`# 说明\n${needed.replace('layout: monthly', line)}`);
    expect(value).toBeUndefined();
    expect(brief(diagnostics, file)).toEqual([finding]);
  });

  it.each(['红头', 'Red_2', 'сводка-1'])('takes letters of any script for a name: %s', (name) => {
    const text = `${needed.replace('layout: monthly', `layout: ${name}`)}theme: ${name}\n`;
    expect(read(text)).toMatchObject({ value: { layout: name, theme: name }, diagnostics: [] });
  });

  it.each([
    ['theme: ..', '5:8 name-malformed'],
    ['theme: a/b', '5:8 name-malformed'],
    ['week: weekdays', '5:7 week-malformed'],
    ['numerals: roman', '5:11 choice-unknown'],
    ['language: 中文', '5:11 language-malformed'],
    ['organisation: 中心', '5:15 field-type'],
    ['organisation: {fr: Centre}', '5:16 key-unknown'],
    ['标题: 月报', '5:1 key-unknown'],
    ['title: 又', '5:1 key-doubled'],
  ])('finds fault with %s', (line, finding) => {
    expect(brief(read(`${needed}${line}\n`).diagnostics, file)).toEqual([finding]);
  });

  it.each([
    ['title', '1:1 field-missing'],
    ['publisher', '1:1 field-missing'],
    ['period', '1:1 field-missing'],
    ['layout', '1:1 field-missing'],
  ])('cannot do without %s', (key, finding) => {
    const { value, diagnostics } = read(needed.replace(new RegExp(`^${key}: .*\n`, 'm'), ''));
    expect(value).toBeUndefined();
    expect(brief(diagnostics, file)).toEqual([finding]);
  });

  it('names the nearest period', () => {
    const { diagnostics } = read(needed.replace('month\n', 'mnoth\n'));
    expect(diagnostics).toMatchObject([{ rule: 'choice-unknown', values: { nearest: 'month' } }]);
  });

  it('says so where there is no series.yaml, or nothing in it', () => {
    const { files } = memoryHost({});
    expect(brief(readSeries(files, '/press', 'monthly').diagnostics, file)).toEqual([
      '1:1 file-unreadable',
    ]);
    expect(brief(read('').diagnostics, file)).toEqual(['1:1 file-empty']);
    expect(brief(read('- a\n').diagnostics, file)).toEqual(['1:1 yaml-no-mapping']);
  });
});
