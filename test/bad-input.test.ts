import { describe, expect, it } from 'vitest';
import { main } from '../src/cli/main.js';
import type { HostFault } from '../src/host/host.js';
import type { MemoryEntry } from '../src/host/memory-tree.js';
import { fakeIo } from './cli/fake-io.js';
import { openPdf } from './pdf.js';
import { article, openPress, type Press, packageFiles, secondArticle, series } from './press.js';
import { chartPng } from './render/html/png.js';

type Entries = Readonly<Record<string, MemoryEntry>>;

/** Runs `bulletin build` in the workspace; what it said on stderr, its help aside. */
async function build(press: Press, ...argv: readonly string[]) {
  const openHost = async () => press.host;
  const { io, stdout, stderr } = fakeIo({ cwd: '/press', openHost });
  const exitCode = await main(['build', ...argv], io);
  const said = stderr()
    .split('\n')
    .filter((line) => / {2}(错误|警告) {2}/.test(line));
  return { exitCode, said, stdout: stdout() };
}

const [one, two] = ['build/news/001/news-001.md', 'build/news/002/news-002.md'];
const first = 'bulletins/news/001';
const good = article('水位下降。');
const md = ['--format', 'md'];

/** Front matter of an article, with one field given in place of its own or removed. */
const withField = (name: string, line: string) =>
  good.replace(new RegExp(`^${name}: .*\n`, 'm'), line === '' ? '' : `${line}\n`);

function utf16(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`, 'utf16le');
}

/** “水位下降。” among ASCII, in GB 18030. */
function gb18030(): Uint8Array {
  const body = [0xcb, 0xae, 0xce, 0xbb, 0xcf, 0xc2, 0xbd, 0xb5, 0xa1, 0xa3];
  const head = '---\ntitle: A\nmedia: B\nlink: https://a.test/\ndate: 2021-04-09\n---\n';
  return Buffer.concat([Buffer.from(head), Buffer.from(body)]);
}

/** What makes an issue fail: what is put into it, and what must be said. */
const errors: Record<string, [Entries, ...(string | RegExp)[]]> = {
  'an empty article': [{ [`${first}/01-甲.md`]: '' }, `${first}/01-甲.md:1:1  错误`],
  'an article that is a link to nothing': [
    { [`${first}/02-乙.md`]: { link: 'gone.md' } },
    `${first}/02-乙.md:1:1  错误  文件不存在`,
  ],
  'an article that is a link out of the workspace': [
    { [`${first}/02-乙.md`]: { link: '/etc/passwd' }, '/etc/passwd': 'root' },
    `${first}/02-乙.md:1:1  错误  这是一个指到工作区以外的链接`,
  ],
  'no front matter': [{ [`${first}/01-甲.md`]: '正文' }, '  front-matter-missing'],
  'front matter that is not closed': [
    { [`${first}/01-甲.md`]: '---\ntitle: 甲\n' },
    `${first}/01-甲.md:1:1  错误  元数据没有结束`,
  ],
  'front matter that is a list': [
    { [`${first}/01-甲.md`]: '---\n- 甲\n---\n正文\n' },
    `${first}/01-甲.md:2:1  错误  这里是一个列表`,
  ],
  'front matter in JavaScript': [
    { [`${first}/01-甲.md`]: '---js\n{ title: globalThis.evaluated = true }\n---\n正文\n' },
    `${first}/01-甲.md:1:1  错误  元数据只能用 YAML，不能用“js”`,
  ],
  'a link that is no address': [
    { [`${first}/01-甲.md`]: withField('link', 'link: javascript:alert(1)') },
    `${first}/01-甲.md:4:7  错误  “javascript:alert(1)”不是网址`,
  ],
  'a link to a file': [
    { [`${first}/01-甲.md`]: withField('link', 'link: file:///etc/passwd') },
    '  link-malformed',
  ],
  'no title': [
    { [`${first}/01-甲.md`]: withField('title', '') },
    `${first}/01-甲.md:1:1  错误  缺少`,
  ],
  'a day that is none': [
    { [`${first}/01-甲.md`]: withField('date', 'date: 2021-04-31') },
    `${first}/01-甲.md:5:7  错误`,
  ],
  'two articles with one number': [
    { [`${first}/01-乙.md`]: withField('link', 'link: https://a.test/another') },
    /001\/01-.\.md:1:1 {2}错误 {2}编号 1 和“01-.\.md”重复/,
  ],
  'an article without a number': [{ [`${first}/说明.md`]: good }, `${first}/说明.md:1:1  错误`],
  'an article in UTF-16': [
    { [`${first}/01-甲.md`]: utf16(good) },
    `${first}/01-甲.md:1:1  错误  文件的编码是 UTF-16`,
  ],
  'an article over the limit': [
    { [`${first}/01-甲.md`]: `${good}${'水'.repeat(2_700_000)}` },
    `${first}/01-甲.md:1:1  错误  文件超过 8 MB`,
  ],
  'an issue of another number': [
    {
      [`${first}/issue.md`]:
        '---\nnumber: 7\ndate: 2021-04-30\nfrom: 2021-04-01\nto: 2021-04-30\n---\n',
    },
    `${first}/issue.md:2:9  错误  期号是 7，文件夹的名称却是第 1 期`,
  ],
  'a folder of the same number': [
    { 'bulletins/news/0001/issue.md': '' },
    'bulletins/news/0001:1:1  错误  bulletins/news/001 也是第 1 期',
    `${first}:1:1  错误  bulletins/news/0001 也是第 1 期`,
  ],
};

describe('an issue with an error keeps its old report, and the other one is built', () => {
  for (const [what, [entries, ...expected]] of Object.entries(errors)) {
    it(what, async () => {
      const press = openPress();
      expect((await build(press, ...md)).exitCode).toBe(0);
      const [old, other] = [press.bytes(one), press.text(two)];
      const bad = reopened(press, {
        ...entries,
        'bulletins/news/002/01-乙.md': secondArticle('变了。'),
      });
      const { exitCode, said, stdout } = await build(bad, ...md);
      expect(exitCode).toBe(1);
      for (const words of expected) {
        expect(said).toContainEqual(
          typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words),
        );
      }
      expect(said).toHaveLength(expected.length);
      expect(stdout).toBe(`${two}\n`);
      expect(bad.bytes(one)).toEqual(old);
      expect(bad.text(two)).not.toBe(other);
      expect(Reflect.has(globalThis, 'evaluated')).toBe(false);
    });
  }
});

/** What is said, and printed all the same: what is put into an issue, what must be said, what the report holds. */
const warnings: Record<string, [Entries, string, RegExp]> = {
  'a picture that is missing': [
    { [`${first}/01-甲.md`]: article('![库区图](没有.png)') },
    `${first}/01-甲.md:7:1  警告  找不到图片“没有.png”`,
    /库区图/,
  ],
  'a picture that is broken': [
    {
      [`${first}/01-甲.md`]: article('![库区图](图.png)'),
      [`${first}/图.png`]: chartPng(8, 8).slice(0, 60),
    },
    `${first}/01-甲.md:7:1  警告  图片“图.png”已损坏`,
    /库区图/,
  ],
  'a picture that is none': [
    {
      [`${first}/01-甲.md`]: article('![库区图](图.png)'),
      [`${first}/图.png`]: '<html/>',
    },
    '警告  图片“图.png”的格式不能用',
    /库区图/,
  ],
  'a remote picture': [
    { [`${first}/01-甲.md`]: article('![库区图](https://a.test/b.png)') },
    '警告  图片“https://a.test/b.png”在网上，不会下载',
    /库区图/,
  ],
  'a picture outside the workspace': [
    {
      [`${first}/01-甲.md`]: article('![库区图](../../../../etc/x.png)'),
      '/etc/x.png': chartPng(8, 8),
    },
    '警告  图片“../../../../etc/x.png”在工作区之外',
    /库区图/,
  ],
  'a picture at an absolute path': [
    { [`${first}/01-甲.md`]: article('![库区图](/etc/x.png)'), '/etc/x.png': chartPng(8, 8) },
    '警告  图片“/etc/x.png”在工作区之外',
    /库区图/,
  ],
  'a picture that is a link out of the workspace': [
    {
      [`${first}/01-甲.md`]: article('![库区图](图.png)'),
      [`${first}/图.png`]: { link: '/etc/x.png' },
      '/etc/x.png': chartPng(8, 8),
    },
    '警告  图片“图.png”在工作区之外',
    /库区图/,
  ],
  'an article in GB 18030': [
    { [`${first}/01-甲.md`]: gb18030() },
    `${first}/01-甲.md:1:1  警告  文件的编码是 GB 18030`,
    /水位下降。/,
  ],
  'a title of 500 characters': [
    { [`${first}/01-甲.md`]: withField('title', `title: ${'长'.repeat(500)}`) },
    `${first}/01-甲.md:2:8  警告  标题有 500 个字`,
    /水位下降。/,
  ],
  'a key that nobody knows': [
    { [`${first}/01-甲.md`]: good.replace('media:', 'topics: x\nmedia:') },
    `${first}/01-甲.md:3:1  警告  不认识的名称“topics”`,
    /水位下降。/,
  ],
  'an article with no text': [
    { [`${first}/01-甲.md`]: article('') },
    '警告  只有元数据，没有正文',
    /月报/,
  ],
};

describe('a warning is said, and the issue is built', () => {
  for (const [what, [entries, words, printed]] of Object.entries(warnings)) {
    it(what, async () => {
      const press = openPress(entries);
      const { exitCode, said, stdout } = await build(press, ...md);
      expect(said).toEqual([expect.stringContaining(words)]);
      expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: `${one}\n${two}\n` });
      expect(press.text(one)).toMatch(printed);
      expect(press.names('build/news/001')).toEqual(['.bulletin.json', 'news-001.md']);
    });
  }
});

describe('nothing is said of', () => {
  const harmless: Record<string, string> = {
    CRLF: good.replaceAll('\n', '\r\n'),
    'a byte-order mark': `\ufeff${good}`,
  };
  for (const [what, text] of Object.entries(harmless)) {
    it(`${what}, and the report is the same`, async () => {
      const [plain, other] = [openPress(), openPress({ [`${first}/01-甲.md`]: text })];
      await build(plain, ...md);
      expect(await build(other, ...md)).toMatchObject({ exitCode: 0, said: [] });
      expect(other.text(one)).toBe(plain.text(one));
    });
  }
});

describe('a workspace as a whole', () => {
  it('without a series is said to have none', async () => {
    const press = openPress();
    press.host.files.remove('/press/bulletins/news');
    expect(await build(press, ...md)).toEqual({
      exitCode: 0,
      said: ['bulletins:1:1  警告  工作区里还没有系列  no-series'],
      stdout: '',
    });
  });

  it('with an issue that has no article builds it, and says so', async () => {
    const press = openPress();
    press.host.files.remove(`/press/${first}/01-甲.md`);
    const { exitCode, said, stdout } = await build(press, ...md);
    expect(said).toEqual([expect.stringContaining('警告  这一期还没有文章')]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: `${one}\n${two}\n` });
  });

  it('with an issue that lost its issue.md keeps the old report', async () => {
    const press = openPress();
    await build(press, ...md);
    press.host.files.remove(`/press/${first}/issue.md`);
    const { exitCode, said } = await build(press, ...md);
    expect(said).toEqual([
      expect.stringMatching(/^bulletins\/news\/001:1:1 {2}错误 .* {2}issue-missing$/),
    ]);
    expect(exitCode).toBe(1);
    expect(press.text(one)).toContain('水位下降');
  });

  it('with a series that has no issue builds the others', async () => {
    const press = openPress({ 'bulletins/other/series.yaml': series });
    const { exitCode, said, stdout } = await build(press, ...md);
    expect(said).toEqual([
      'bulletins/other/series.yaml:1:1  警告  这个系列还没有出过一期  no-issues',
    ]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: `${one}\n${two}\n` });
  });

  it('with a series that cannot be read builds the others', async () => {
    const press = openPress({
      'bulletins/other/series.yaml': 'title: 周报\n',
      'bulletins/other/001/issue.md': '',
    });
    const { exitCode, said, stdout } = await build(press, ...md);
    const rules = said.map((line) => line.split('  ').at(-1));
    expect(rules.sort()).toEqual([...Array(3).fill('field-missing'), 'file-empty']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: `${one}\n${two}\n` });
  });

  const templates: Record<string, [text: string, words: string]> = {
    'that does not compile': ['# {{title}}\n{{#if topic}}x', 'templates/plain/report.md.hbs:2:'],
    'with a misspelt name': [
      '# {{title}}\n{{pubisher}}',
      'templates/plain/report.md.hbs:2:3  错误  模板里用了“pubisher”，但这里没有这个名字',
    ],
    'with a helper that there is not': ['{{upper title}}', 'templates/plain/report.md.hbs:1:'],
  };
  for (const [what, [text, words]] of Object.entries(templates)) {
    it(`with a template ${what} keeps the old reports, and says so once`, async () => {
      const press = openPress();
      await build(press, ...md);
      const old = press.text(one);
      press.write('templates/plain/report.md.hbs', text);
      const { exitCode, said, stdout } = await build(press, ...md);
      expect(said).toEqual([expect.stringContaining(words)]);
      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
      expect(press.text(one)).toBe(old);
    });
  }
});

describe('an output folder that cannot be written', () => {
  it.each<HostFault>(['permission', 'readonly', 'full'])('for %s ends with 3', async (fault) => {
    const press = openPress({}, { '/press/build/news/001/news-001.md': fault });
    const { exitCode, stdout } = await build(press, ...md);
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(press.names('build')).not.toContain('news/001/.bulletin.json');
  });

  it('for a file in its place ends with 3, and leaves the file', async () => {
    const press = openPress({ build: '我的文件' });
    expect(await build(press, ...md)).toMatchObject({ exitCode: 3, stdout: '' });
    expect(press.text('build')).toBe('我的文件');
  });
});

describe('all three formats', () => {
  const all = () => ({
    ...packageFiles(),
    'bulletins/news/series.yaml': series.replace('plain', 'monthly'),
  });

  it('hold a title of 500 characters whole', async () => {
    const title = Array.from({ length: 100 }, (_, at) => `第${String(at).padStart(3, '0')}段`).join(
      '',
    );
    const press = openPress({ ...all(), [`${first}/01-甲.md`]: article('水位下降。', title) });
    expect(await build(press, 'news/1')).toMatchObject({
      exitCode: 0,
      said: [expect.stringContaining('title-long')],
    });
    expect(press.text(one)).toContain(title);
    expect(press.text('build/news/001/news-001.html')).toContain(title);
    const pdf = await openPdf(whole(press.bytes('build/news/001/news-001.pdf')));
    const text = pdf.pages
      .map((page) => page.text)
      .join('')
      .replace(/\s|— \d+ —/g, '');
    expect(text.split(title)).toHaveLength(4);
    const { width = 0, height = 0 } = pdf.pages[0] ?? {};
    const outside = pdf.objects.filter(
      (object) =>
        object.x < 0 ||
        object.y < 0 ||
        object.x + object.width > width ||
        object.y + object.height > height,
    );
    expect(outside).toEqual([]);
  });

  it('say where a character stands that no font has, and keep it in every text', async () => {
    const press = openPress({ ...all(), [`${first}/01-甲.md`]: article('缺字：\u{13000}。') });
    const { exitCode, said } = await build(press, 'news/1');
    expect(exitCode).toBe(0);
    expect(said).toEqual([
      expect.stringMatching(/01-甲\.md:7:4 {2}警告 .*U\+13000.* {2}character-missing$/),
    ]);
    expect(press.text(one)).toContain('\u{13000}');
    const pdf = await openPdf(whole(press.bytes('build/news/001/news-001.pdf')));
    expect(pdf.pages.map((page) => page.text).join('')).toContain('缺字：\u{13000}。');
  });

  it('take an article of a megabyte', async () => {
    const paragraph = '水位下降，河道恢复通航，沿岸的农田开始灌溉。';
    const body = `${paragraph.repeat(10)}\n\n`.repeat(1500);
    const press = openPress({ ...all(), [`${first}/01-甲.md`]: article(body) });
    const started = Date.now();
    expect(await build(press, 'news/1')).toMatchObject({ exitCode: 0, said: [] });
    expect(Date.now() - started).toBeLessThan(60_000);
    expect(press.text(one)?.split(paragraph)).toHaveLength(15_001);
  });
});

/** The same workspace with its reports, and other `entries` in it. */
function reopened(press: Press, entries: Entries): Press {
  const built = press
    .names('build')
    .map((name) => [`build/${name}`, whole(press.bytes(`build/${name}`))]);
  return openPress({ ...Object.fromEntries(built), ...entries });
}

function whole<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A report is missing');
  return value;
}
