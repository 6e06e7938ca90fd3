import { describe, expect, it } from 'vitest';
import { type Compiler, type CompilerOptions, openCompiler } from '../src/compile.js';
import type { IssueName } from '../src/model/selector.js';
import { readSeries } from '../src/read/series.js';
import { article, openPress, type Press } from './press.js';
import { chartPng } from './render/html/png.js';

function open(press: Press, formats: CompilerOptions['formats'] = ['md', 'html']) {
  return openCompiler(press.host, '/press', { formats });
}

/** What the compiler makes of the first issue, or of another. */
async function compile(press: Press, compiler: Compiler, issue: IssueName | undefined = undefined) {
  const [first] = press.issues();
  const { value: series } = readSeries(press.host.files, '/press', 'news');
  const name = issue ?? first;
  if (series === undefined || name === undefined) throw new Error('There is no issue');
  return compiler.compile(series, name);
}

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('a compiler', () => {
  it('makes the files of all formats, in their order, and writes nothing', async () => {
    const press = openPress({
      'bulletins/news/001/01-甲.md': article('水。\n\n![图](图.png)'),
      'bulletins/news/001/图.png': chartPng(8, 8),
    });
    const { value, diagnostics } = await compile(press, open(press));
    expect(diagnostics).toEqual([]);
    expect(value?.files.map(({ format, name }) => [format, name])).toEqual([
      ['md', 'news-001.md'],
      ['md', 'images/图.png'],
      ['html', 'news-001.html'],
    ]);
    expect(text(value?.files[0]?.bytes)).toMatch(/^# 月报\n.*水。.*!\[图\]\(images\//s);
    expect(value?.files[1]?.bytes).toEqual(Uint8Array.from(chartPng(8, 8)));
    expect(press.names('build')).toEqual([]);
  });

  it('names what it showed from outside the issue, there or not, and nothing else', async () => {
    const urls = ['图.png', '../../../shared/标.png', '/shared/没有.png', 'https://a.test/b.png'];
    const shown = [...urls, '../../../shared/没有.png', '../../../../x.png', 'data:image/png,x'];
    const press = openPress({
      'bulletins/news/001/01-甲.md': article(shown.map((url) => `![图](${url})`).join('\n\n')),
      'bulletins/news/001/图.png': chartPng(8, 8),
      'shared/标.png': chartPng(9, 9),
    });
    const { value } = await compile(press, open(press));
    expect(value?.pictures).toEqual([
      { file: 'shared/标.png', fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { file: 'shared/没有.png', fingerprint: 'missing' },
    ]);
  });

  it('makes nothing of an issue with an error, and the next one all the same', async () => {
    const press = openPress({ 'bulletins/news/001/02-丙.md': '没有元数据' });
    const compiler = open(press);
    const failed = await compile(press, compiler);
    expect(failed.value).toBeUndefined();
    expect(failed.diagnostics.map(({ rule }) => rule)).toEqual(['front-matter-missing']);
    const next = await compile(press, compiler, press.issues()[1]);
    expect(text(next.value?.files[0]?.bytes)).toContain('水位上升');
  });

  it('makes nothing where one of the formats has an error', async () => {
    const press = openPress({ 'templates/plain/report.html.hbs': '{{titel}}' });
    const { value, diagnostics } = await compile(press, open(press));
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        rule: 'template-unknown-name',
        place: { file: 'templates/plain/report.html.hbs', line: 1, column: 3 },
        values: { near: 'title' },
      },
    ]);
    expect((await compile(press, open(press, ['md']))).value?.files).toHaveLength(1);
  });
});
