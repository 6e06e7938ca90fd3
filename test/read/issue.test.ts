import { describe, expect, it } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.js';
import type { MemoryEntry } from '../../src/host/memory-tree.js';
import { readIssue } from '../../src/read/issue.js';
import { brief } from './brief.js';

const folder = 'bulletins/monthly/037';
const file = `${folder}/issue.md`;

const head = '---\nnumber: 37\ndate: 2021-04-30\nfrom: 2021-04-01\nto: 2021-04-30\n---\n';

const article = (title: string) =>
  `---\ntitle: ${title}\nmedia: 媒体\nlink: https://a.cn\ndate: 2021-04-09\n---\n正文\n`;

function read(entries: Readonly<Record<string, MemoryEntry>>) {
  const rooted = Object.entries(entries).map(([name, entry]) => [
    `/press/${folder}/${name}`,
    entry,
  ]);
  const { files } = memoryHost(Object.fromEntries(rooted));
  return readIssue(files, '/press', { series: 'monthly', number: 37, folder });
}

const withHead = (text: string) => read({ 'issue.md': text, '01.md': article('一') });

describe('readIssue', () => {
  it('reads an issue with its articles in the order of their file numbers', () => {
    const { value, diagnostics } = read({
      'issue.md': `${head}\n编者按。\n`,
      '10-c.md': article('丙'),
      '9-b.md': article('乙'),
      '02-a.MD': article('甲'),
      'images/1.png': '',
      '.03-hidden.md': '',
      'notes.txt': '',
      '03-图.png': '',
    });
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      series: 'monthly',
      folder,
      file,
      number: 37,
      date: '2021-04-30',
      period: { from: '2021-04-01', to: '2021-04-30' },
      note: '\n编者按。\n',
      noteLine: 7,
    });
    expect(value?.articles.map(({ fileNumber, title }) => [fileNumber, title])).toEqual([
      [2, '甲'],
      [9, '乙'],
      [10, '丙'],
    ]);
  });

  it('reads Chinese keys, a number in numerals, and what is for this issue alone', () => {
    const { value, diagnostics } = withHead(
      '---\n期号: 三十七\n日期: 2021年4月30日\n起: 2021/4/1\n止: 2021.4.30\n标题: 特刊\neditor: 乙\n---\n \n',
    );
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ number: 37, title: '特刊', editor: '乙', note: '' });
    expect(value).not.toHaveProperty('presenter');
  });

  it.each([
    ['number: 37', 'number: 三七期', '2:9 number-malformed'],
    ['number: 37', 'number: 0', '2:9 number-malformed'],
    ['number: 37', 'number: 100000', '2:9 number-malformed'],
    ['number: 37', 'number: 38', '2:9 number-differs'],
    ['to: 2021-04-30', 'to: 2021-03-30', '5:5 period-reversed'],
    ['to: 2021-04-30', 'to: 2021-04-31', '5:5 day-impossible'],
    ['from: 2021-04-01\n', '', '1:1 field-missing'],
    ['date: 2021-04-30', 'date: 30/4/2021', '3:7 day-malformed'],
  ])('finds fault with %j as %j', (part, instead, finding) => {
    const { value, diagnostics } = withHead(head.replace(part, instead));
    expect(value).toBeUndefined();
    expect(brief(diagnostics, file)).toEqual([finding]);
  });

  it('leaves out a broken article, says why, and keeps the others', () => {
    const { value, diagnostics } = read({
      'issue.md': head,
      '01.md': article('一'),
      '02.md': '没有元数据',
      '03.md': '',
      '04.md': { kind: 'folder' },
      '05.md': article('五'),
    });
    expect(value?.articles.map(({ title }) => title)).toEqual(['一', '五']);
    expect(brief(diagnostics)).toEqual([
      `${folder}/02.md:1:1 front-matter-missing`,
      `${folder}/03.md:1:1 file-empty`,
      `${folder}/04.md:1:1 file-unreadable`,
    ]);
  });

  it('refuses an article without a number, and two with one', () => {
    const { diagnostics } = read({
      'issue.md': head,
      '前言.md': article('一'),
      '01-a.md': article('一'),
      '1-b.md': article('二'),
    });
    expect(brief(diagnostics)).toEqual([
      `${folder}/前言.md:1:1 article-name`,
      `${folder}/1-b.md:1:1 article-number-doubled`,
    ]);
    expect(diagnostics[1]).toMatchObject({
      severity: 'error',
      values: { number: 1, other: '01-a.md' },
    });
  });

  it.each(['01-一.txt', '2-二.docx', '03.HTML'])('says that %s is no part of it', (name) => {
    const { value, diagnostics } = read({ 'issue.md': head, '09.md': article('九'), [name]: '文' });
    expect(value?.articles.map(({ title }) => title)).toEqual(['九']);
    expect(diagnostics).toMatchObject([
      {
        rule: 'article-not-markdown',
        severity: 'warning',
        place: { file: `${folder}/${name}` },
        values: { name },
      },
    ]);
  });

  it('says no more of a folder without issue.md than that', () => {
    expect(brief(read({ images: { kind: 'folder' } }).diagnostics)).toEqual([
      `${folder}:1:1 issue-missing`,
    ]);
  });

  it('finds an issue without articles, and articles without an issue', () => {
    expect(brief(read({ 'issue.md': head }).diagnostics)).toEqual([
      `${file}:1:1 issue-without-articles`,
    ]);
    const { value, diagnostics } = read({ '01.md': '没有元数据' });
    expect(value).toBeUndefined();
    expect(brief(diagnostics)).toEqual([
      `${folder}:1:1 issue-missing`,
      `${folder}/01.md:1:1 front-matter-missing`,
    ]);
  });
});
