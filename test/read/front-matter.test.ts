import { afterEach, describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/read/front-matter.js';
import { brief } from './brief.js';

const read = (text: string) => readFrontMatter(text, 'a.md');

const found = (text: string) => brief(read(text).diagnostics, 'a.md');

describe('readFrontMatter', () => {
  it('splits a file into fields and body, with the line on which the body starts', () => {
    const { value, diagnostics } = read('---\ntitle: 标题\ndate: 2021-04-09\n---\n\n正文\n');
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ body: '\n正文\n', bodyLine: 5 });
    expect(value?.fields.entries.map(({ key }) => key)).toEqual(['title', 'date']);
  });

  it('keeps every scalar a text', () => {
    const { value } = read('---\na: 007\nb: 2021-04-09\nc: yes\nd: null\ne: 1.50\nf: 0x1F\n---\n');
    const texts = value?.fields.entries.map(
      (entry) => entry.value.kind === 'text' && entry.value.text,
    );
    expect(texts).toEqual(['007', '2021-04-09', 'yes', 'null', '1.50', '0x1F']);
  });

  it('tells the place of every key and value, beside Chinese and in the UTF-16 units of editors', () => {
    const { value } = read('---\n标题: 𠮷林\n链接:   "http://a"\nlist:\n  - 一\n---\n');
    const [title, link, list] = value?.fields.entries ?? [];
    expect(title?.keyPlace).toEqual({ file: 'a.md', line: 2, column: 1, endLine: 2, endColumn: 3 });
    expect(title?.value.place).toEqual({
      file: 'a.md',
      line: 2,
      column: 5,
      endLine: 2,
      endColumn: 8,
    });
    expect(link?.value.place).toMatchObject({ line: 3, column: 7, endColumn: 17 });
    expect(list?.value).toMatchObject({ items: [{ text: '一', place: { line: 5, column: 5 } }] });
  });

  it.each([
    ['---\n---\n正文', '正文', 3],
    ['---\ntitle: a\n---', '', 4],
    ['---\ntitle: a\n---   \n正文', '正文', 4],
    ['--- yaml\ntitle: a\n---\n正文\n---\n尾', '正文\n---\n尾', 4],
    ['---YAML\n# 说明\n---\n', '', 4],
  ])('finds the body of %j', (text, body, bodyLine) => {
    expect(read(text)).toMatchObject({ value: { body, bodyLine }, diagnostics: [] });
  });

  it.each([
    ['正文', '1:1 front-matter-missing'],
    ['# 标题\n---\n', '1:1 front-matter-missing'],
    ['\n---\ntitle: a\n---\n', '2:1 front-matter-late'],
    ['  ---\ntitle: a\n---\n', '1:3 front-matter-late'],
    ['----\ntitle: a\n----\n', '1:1 front-matter-fence'],
    ['——\ntitle: a\n——\n', '1:1 front-matter-fence'],
    ['---\ntitle: a\n----\n正文', '3:1 front-matter-fence'],
    ['---\ntitle: a\n--- #\n正文', '3:1 front-matter-fence'],
    ['---\ntitle: a\n', '1:1 front-matter-unclosed'],
    ['---', '1:1 front-matter-unclosed'],
    ['---\n- a\n---\n', '2:1 yaml-no-mapping'],
    ['---\n一段话\n---\n', '2:1 yaml-no-mapping'],
    ['---\ntitle: a\n\ttoc: b\n---\n', '3:1 yaml-broken'],
  ])('refuses %j: %s', (text, finding) => {
    expect(read(text).value).toBeUndefined();
    expect(found(text)).toEqual([finding]);
  });
});

describe('front matter in another language', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'bulletinWasHere');
  });

  it.each([
    'js',
    'javascript',
    ' JS',
    'JavaScript',
    'json',
    ' json',
    'coffee',
    'cson',
    'toml',
    ' title',
    'yaml js',
    '\tjs',
  ])('---%s is refused and never evaluated', (language) => {
    const { value, diagnostics } = read(`---${language}\nglobalThis.bulletinWasHere = true\n---\n`);
    expect(value).toBeUndefined();
    expect(brief(diagnostics, 'a.md')).toEqual(['1:1 front-matter-language']);
    expect(globalThis).not.toHaveProperty('bulletinWasHere');
  });
});
