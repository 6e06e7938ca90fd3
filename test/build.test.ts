import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BuildOptions, buildStates, knownThemes, pruneReports } from '../src/build.js';
import { article, openPress, type Press, packageFiles, secondArticle, series } from './press.js';
import { chartPng } from './render/html/png.js';

const out = 'build/news/001';
const report = `${out}/news-001.md`;
const recordOf = (folder: string) => `${folder}/.bulletin.json`;

/** What `list` says of the first issue. */
function stateOfFirst({ host, issues }: Press) {
  const [first] = issues();
  return first && buildStates(host, '/press', '/press/build')(first);
}

async function builtPress(entries: Parameters<typeof openPress>[0] = {}) {
  const press = openPress(entries);
  await press.build();
  return press;
}

describe('building again', () => {
  it('writes every issue, then leaves alone what has not changed', async () => {
    const press = openPress();
    expect(await press.build()).toMatchObject([
      { state: 'built', diagnostics: [], reports: [`/press/${report}`] },
      { state: 'built', diagnostics: [], reports: ['/press/build/news/002/news-002.md'] },
    ]);
    const [before, record] = [press.bytes(report), press.bytes(recordOf(out))];
    expect(await press.build()).toMatchObject([
      { state: 'unchanged', reports: [] },
      { state: 'unchanged', reports: [] },
    ]);
    expect(press.bytes(report)).toBe(before);
    expect(await press.states({ unchanged: 'render' })).toEqual(['built', 'built']);
    expect([press.bytes(report), press.bytes(recordOf(out))]).toEqual([before, record]);
  });

  const logo = '../../../shared/logo.png';
  const changes: Record<string, (press: Press) => void> = {
    'an article': ({ write }) => write('bulletins/news/001/01-甲.md', article('变了。')),
    'an article more': ({ write }) => write('bulletins/news/001/05-丙.md', article('又一篇。')),
    'an article fewer': ({ host }) => host.files.remove('/press/bulletins/news/001/02-丁.md'),
    'an article of another name': ({ host }) =>
      void host.files.rename(
        '/press/bulletins/news/001/02-丁.md',
        '/press/bulletins/news/001/03-丁.md',
      ),
    'an article that is a link': ({ write }) => write('shared/04.md', article('别处变了。')),
    'the issue': ({ text, write }) =>
      write('bulletins/news/001/issue.md', `${text('bulletins/news/001/issue.md')}编者的话。\n`),
    'a picture': ({ write }) => write('bulletins/news/001/图.png', chartPng(8, 9)),
    'a picture in a folder that is a link': ({ write }) =>
      write('shared/pictures/图.png', chartPng(8, 9)),
    'a picture outside the issue': ({ write }) => write('shared/logo.png', chartPng(8, 9)),
    'a picture outside the issue that is gone': ({ host }) =>
      host.files.remove('/press/shared/logo.png'),
    'a picture outside the issue that was missing': ({ write }) =>
      write('shared/later.png', chartPng(8, 8)),
  };

  for (const [what, change] of Object.entries(changes)) {
    it(`makes one issue again for ${what}`, async () => {
      const shown = `![水位图](图.png)\n\n![水位图](pictures/图.png)\n\n![标志](${logo})\n\n![后](../../../shared/later.png)`;
      const press = await builtPress({
        'bulletins/news/001/02-丁.md': article(shown, '水库检修', '02'),
        'bulletins/news/001/04-戊.md': { link: '../../../shared/04.md' },
        'bulletins/news/001/pictures': { link: '../../../shared/pictures' },
        'bulletins/news/001/图.png': chartPng(8, 8),
        'shared/pictures/图.png': chartPng(8, 8),
        'shared/logo.png': chartPng(8, 8),
        'shared/04.md': article('别处。', '水闸改造', '04'),
      });
      expect(await press.states()).toEqual(['unchanged picture-not-shown', 'unchanged']);
      change(press);
      expect(stateOfFirst(press)?.state).toBe('outdated');
      expect((await press.build()).map(({ state }) => state)).toEqual(['built', 'unchanged']);
      expect(stateOfFirst(press)).toEqual({ state: 'built' });
    });
  }

  const changesForAll: Record<string, (press: Press) => void> = {
    'the series': ({ write }) => write('bulletins/news/series.yaml', `${series}topic: 水务\n`),
    'a template': ({ write }) => write('templates/plain/report.md.hbs', '# {{title}}\n'),
    'a partial': ({ write }) => write('templates/partials/own.hbs', '{{title}}'),
    'a theme': ({ write }) => write('templates/plain/theme.yaml', 'extends: base\n'),
    'a font': ({ write }) => write('fonts/仿宋.ttf', 'a font'),
    'the program': ({ host }) =>
      host.files.replace('/package/dist/build-id', new TextEncoder().encode('another')),
  };

  for (const [what, change] of Object.entries(changesForAll)) {
    it(`makes all issues again for ${what}`, async () => {
      const press = await builtPress();
      change(press);
      expect(await press.states()).toEqual(['built', 'built']);
    });
  }

  it('follows no link in a circle or out of the workspace', async () => {
    const press = await builtPress({
      'bulletins/news/001/round': { link: '.' },
      'bulletins/news/001/out': { link: '/elsewhere' },
      'bulletins/news/001/secret': { link: '/elsewhere/secret' },
      '/elsewhere/secret': 'one',
    });
    press.host.files.replace('/elsewhere/secret', new TextEncoder().encode('two'));
    expect(await press.states()).toEqual(['unchanged', 'unchanged']);
  });

  const damages: Record<string, (press: Press) => void> = {
    'a report is gone': ({ host }) => host.files.remove(`/press/${report}`),
    'a report is cut short': ({ write, text }) => write(report, text(report)?.slice(1) ?? ''),
    'a picture beside it is gone': ({ host }) => host.files.remove(`/press/${out}/images`),
    'the whole folder is gone': ({ host }) => host.files.remove(`/press/${out}`),
  };

  for (const [what, damage] of Object.entries(damages)) {
    it(`makes an issue again where ${what}`, async () => {
      const press = await builtPress({
        'bulletins/news/001/01-甲.md': article('![水位图](图.png)'),
        'bulletins/news/001/图.png': chartPng(8, 8),
      });
      const [whole, names] = [press.text(report), press.names('build')];
      damage(press);
      expect(stateOfFirst(press)?.state).not.toBe('built');
      expect(await press.states()).toEqual(['built', 'unchanged']);
      expect(press.text(report)).toBe(whole);
      expect(press.names('build')).toEqual(names);
    });
  }
});

describe('formats', () => {
  const only = (...formats: BuildOptions['formats']) => ({ formats });

  it('are added to what was built of the same sources', async () => {
    const press = await builtPress();
    expect(await press.states(only('html'))).toEqual(['built', 'built']);
    expect(await press.states(only('md', 'html'))).toEqual(['unchanged', 'unchanged']);
    expect(press.names(out)).toEqual(['.bulletin.json', 'news-001.html', 'news-001.md']);
  });

  it('built of older sources, or with another picture, are made again when they are asked for', async () => {
    const press = openPress({
      'bulletins/news/001/01-甲.md': article('![标志](../../../shared/logo.png)'),
      'shared/logo.png': chartPng(8, 8),
    });
    await press.build(only('md', 'html'));
    press.write('bulletins/news/002/01-乙.md', secondArticle('变了。'));
    press.write('shared/logo.png', chartPng(9, 9));
    expect(await press.states(only('md'))).toEqual(['built', 'built']);
    expect(stateOfFirst(press)?.state).toBe('outdated');
    expect(await press.states(only('md'))).toEqual(['unchanged', 'unchanged']);
    expect(await press.states(only('md', 'html'))).toEqual(['built', 'built']);
  });

  it('leave no picture behind, whichever is built in between', async () => {
    const press = await builtPress({
      'bulletins/news/001/01-甲.md': article('![水位图](图.png)'),
      'bulletins/news/001/图.png': chartPng(8, 8),
    });
    expect(press.names(out)).toContain('images/图.png');
    press.write('bulletins/news/001/01-甲.md', article('没有图了。'));
    await press.build(only('html'));
    expect(press.names(out)).toContain('images/图.png');
    await press.build(only('md'));
    expect(press.names(out)).toEqual(['.bulletin.json', 'news-001.html', 'news-001.md']);
  });

  it('say again what was found in any of them', async () => {
    const press = openPress({
      ...packageFiles(),
      'bulletins/news/series.yaml': series.replace('plain', 'monthly'),
      'bulletins/news/001/01-甲.md': article('缺字：𓀀。'),
    });
    expect(await press.states(only('pdf'))).toEqual(['built character-missing', 'built']);
    expect(await press.states(only('md'))).toEqual(['built', 'built']);
    expect(await press.states(only('md', 'pdf'))).toEqual([
      'unchanged character-missing',
      'unchanged',
    ]);
    press.write('bulletins/news/001/01-甲.md', article('不缺字。'));
    expect(await press.states(only('pdf'))).toEqual(['built', 'unchanged']);
  });
});

describe('a theme', () => {
  const own = {
    ...packageFiles(),
    'bulletins/news/001/01-甲.md': article('缺字：𓀀。'),
    'templates/plain/report.pdf.hbs':
      '<document>{{#each sections}}{{#each articles}}<article id="{{anchor}}">{{body}}</article>{{/each}}{{/each}}</document>',
    'templates/wide.yaml': 'extends: base\npage: { size: A3 }\n',
    'templates/narrow.yaml': 'extends: base\npage: { size: A2 }\n',
  };
  const all = ['md', 'pdf'] as const;
  const wide = { formats: all, theme: 'wide' };
  const pdf = `${out}/news-001.pdf`;

  it('that is named makes another PDF, and stands for itself until it is built without', async () => {
    const press = openPress(own);
    expect(await press.states({ formats: all })).toEqual(['built character-missing', 'built']);
    const plain = press.bytes(pdf);
    expect(await press.states(wide)).toEqual(['built character-missing', 'built']);
    expect(press.bytes(pdf)).not.toEqual(plain);
    expect(await press.states(wide)).toEqual(['unchanged character-missing', 'unchanged']);
    expect(stateOfFirst(press)).toEqual({ state: 'built', theme: 'wide' });
    expect(await press.states({ formats: all })).toEqual(['built character-missing', 'built']);
    expect(press.bytes(pdf)).toEqual(plain);
    expect(stateOfFirst(press)).toEqual({ state: 'built' });
  });

  it('is nothing to the other formats', async () => {
    const press = openPress(own);
    await press.build({ formats: all });
    await press.build({ ...wide, formats: ['pdf'] });
    expect(stateOfFirst(press)).toEqual({ state: 'built', theme: 'wide' });
    expect(await press.states({ ...wide, formats: ['md'] })).toEqual(['unchanged', 'unchanged']);
    expect(await press.states({ formats: ['md'] })).toEqual(['unchanged', 'unchanged']);
  });

  it('with a mistake leaves the old reports', async () => {
    const press = openPress(own);
    await press.build(wide);
    const before = press.bytes(pdf);
    const narrow = { formats: all, theme: 'narrow' };
    expect(await press.states(narrow)).toEqual([
      'failed theme-bad-value',
      'failed theme-bad-value',
    ]);
    expect(press.bytes(pdf)).toEqual(before);
    expect(stateOfFirst(press)).toEqual({ state: 'built', theme: 'wide' });
  });

  it('can be any that the workspace or the package has', () => {
    const { host } = openPress(own);
    expect(knownThemes(host, '/press')).toEqual(
      expect.arrayContaining(['base', 'monthly', 'narrow', 'weekly', 'wide']),
    );
  });
});

describe('findings', () => {
  it('are said again where nothing is done, and stop an issue where warnings count', async () => {
    const press = openPress({ 'bulletins/news/001/01-甲.md': article('![水位图](没有.png)') });
    const strict = { stopAt: 'warning' } as const;
    expect(await press.states(strict)).toEqual(['failed picture-not-shown', 'built']);
    expect(press.names('build')).not.toContain('news/001/news-001.md');
    expect(await press.states()).toEqual(['built picture-not-shown', 'unchanged']);
    expect(await press.states()).toEqual(['unchanged picture-not-shown', 'unchanged']);
    expect(await press.states(strict)).toEqual(['failed picture-not-shown', 'unchanged']);
  });

  it('about the series stop all its issues', async () => {
    const press = openPress({ 'bulletins/news/series.yaml': `${series}topics: 水务\n` });
    expect(await press.states({ stopAt: 'warning' })).toEqual([
      'failed key-unknown',
      'failed key-unknown',
    ]);
    expect(press.names('build')).toEqual([]);
    press.write('bulletins/news/series.yaml', series.replace('month\n', 'fortnight\n'));
    expect(await press.states()).toEqual(['failed choice-unknown', 'failed choice-unknown']);
  });

  it('that are errors leave the old reports, and do not hold up other issues', async () => {
    const press = await builtPress();
    const [before, record] = [press.bytes(report), press.bytes(recordOf(out))];
    press.write('bulletins/news/001/01-甲.md', '---\ntitle: 甲\n');
    press.write('bulletins/news/002/01-乙.md', secondArticle('变了。'));
    expect(await press.states()).toEqual(['failed front-matter-unclosed', 'built']);
    expect([press.bytes(report), press.bytes(recordOf(out))]).toEqual([before, record]);
    expect(press.text('build/news/002/news-002.md')).toContain('变了。');
    press.write('bulletins/news/001/01-甲.md', article('水位下降。'));
    expect(await press.states()).toEqual(['unchanged', 'unchanged']);
  });

  it('take a file that may not be read for the fault of one issue', async () => {
    const forbidden = openPress({}, { '/press/bulletins/news/001/01-甲.md': 'permission' });
    expect(await forbidden.states()).toEqual(['failed file-unreadable', 'built']);
  });
});

describe('what is left in the output folder', () => {
  it("is removed where it was a picture of the report, and stays where it is the user's", async () => {
    const press = await builtPress({
      'bulletins/news/001/01-甲.md': article('![水位图](图.png)\n\n![表](表.png)'),
      'bulletins/news/001/图.png': chartPng(8, 8),
      'bulletins/news/001/表.png': chartPng(9, 9),
    });
    press.write(`${out}/images/自己的.png`, chartPng(4, 4));
    press.write('bulletins/news/001/01-甲.md', article('![表](表.png)'));
    await press.build();
    expect(press.names(`${out}/images`)).toEqual(['自己的.png', '表.png'].sort());
  });

  it('stays until it is pruned, and then only what a build has made', async () => {
    const press = await builtPress();
    press.write('build/news/notes/读我.txt', '自己的');
    press.write('build/site/index.html', '自己的');
    press.host.files.remove('/press/bulletins/news/001');
    await press.build();
    expect(press.text(report)).toContain('水位下降');
    expect(pruneReports(press.host, press.issues(), '/press/build')).toEqual([join('/press', out)]);
    expect(press.names('build')).toEqual([
      'news/002/.bulletin.json',
      'news/002/news-002.md',
      'news/notes/读我.txt',
      'site/index.html',
    ]);
    expect(pruneReports(press.host, press.issues(), '/press/nothing')).toEqual([]);
  });
});

it('writes nothing through a link that stands in the output folder', async () => {
  const press = openPress({ 'build/news': { link: '/elsewhere' }, '/elsewhere/kept': 'kept' });
  await expect(press.build()).rejects.toThrow('ELOOP');
  expect(press.host.files.list('/elsewhere')?.map(({ name }) => name)).toEqual(['kept']);
});
