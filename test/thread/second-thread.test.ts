import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCompiler } from '../../src/compile.js';
import type { BodySource } from '../../src/compose/body/body-source.js';
import { readBody } from '../../src/compose/body/read-body.js';
import { readSeries } from '../../src/read/series.js';
import { SecondThread } from '../../src/thread/second-thread.js';
import { article, openPress } from '../press.js';

const packageRoot = join(import.meta.dirname, '..', '..');

const sources: readonly BodySource[] = Array.from({ length: 60 }, (_, number) => ({
  file: `bulletins/news/001/${number}-甲.md`,
  markdown: `# 第 ${number} 篇\n\n水位**下降**${'，闸门开启'.repeat(number)}。[^1]\n\n[^1]: 注 ${number}\n`,
  line: 7,
  anchor: String(number),
  headingDepth: 4,
}));

describe('a second thread', () => {
  it('reads bodies as the first one does', async () => {
    const read = await new SecondThread(packageRoot).readBodies(sources);
    expect(sources.map(read)).toEqual(sources.map(readBody));
  });

  it('has a body read here that was not asked for', async () => {
    const read = await new SecondThread(packageRoot).readBodies([]);
    const [source] = sources;
    if (source === undefined) throw new Error('There is no source');
    expect(read(source)).toEqual(readBody(source));
  });

  it('answers many who ask at once, each what was asked', async () => {
    const thread = new SecondThread(packageRoot);
    const halves = [sources.slice(0, 30), sources.slice(30)];
    const readers = await Promise.all(halves.map((half) => thread.readBodies(half)));
    for (const [index, half] of halves.entries()) {
      expect(half.map((source) => readers[index]?.(source))).toEqual(half.map(readBody));
    }
    thread.close();
  });

  it('leaves to the first one what it has no memory for', async () => {
    const long = sources
      .slice(0, 8)
      .map((source) => ({ ...source, markdown: '- 甲 *乙*\n\n'.repeat(400) }));
    const thread = new SecondThread(packageRoot, 8);
    const read = await thread.readBodies(long);
    expect(long.map(read)).toEqual(long.map(readBody));
    thread.close();
  });

  it('passes on what it throws', async () => {
    const unreadable: BodySource = JSON.parse('{"file": "a.md"}');
    const many = Array.from({ length: 1000 }, () => unreadable);
    await expect(new SecondThread(packageRoot).readBodies(many)).rejects.toThrow(TypeError);
  });
});

describe('an issue that two threads compile', () => {
  const long = article(
    `水位下降，闸门开启。\n\n![图](a.png)\n\n${`${'又开一闸。'.repeat(400)}\n\n`.repeat(100)}`,
  );
  const press = openPress(
    Object.fromEntries(
      ['乙', '丙'].map((name, index) => [`bulletins/news/001/0${index + 2}-${name}.md`, long]),
    ),
  );
  const host = { ...press.host, packageRoot };
  const [issue] = press.issues();
  const { value: series } = readSeries(host.files, press.root, 'news');

  it('comes out the same, with the same findings', async () => {
    if (issue === undefined || series === undefined) throw new Error('There is no issue');
    const compiled = (threads: 1 | 2) =>
      openCompiler(host, press.root, { formats: ['md', 'html'], threads }).compile(series, issue);
    const one = await compiled(1);
    expect(one.diagnostics.map(({ rule }) => rule)).toContain('picture-not-shown');
    expect(one.value?.files.map(({ name }) => name)).toEqual(['news-001.md', 'news-001.html']);
    expect(await compiled(2)).toEqual(one);
  });
});
