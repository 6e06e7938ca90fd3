import { describe, expect, it } from 'vitest';
import { openPdf } from './pdf.js';
import { article, openPress, packageFiles, series } from './press.js';
import { cffFont } from './render/pdf/font/cff-font.js';
import { collection, licensed } from './render/pdf/font/font-files.js';
import { smallFont } from './render/pdf/font/small-font.js';

const kai = await smallFont('kai', '水位下降（国家），');

/** A press whose series has a theme of its own, which names fonts. */
function pressWith(faces: string, fonts: Readonly<Record<string, Uint8Array>>) {
  const entries = Object.entries(fonts).map(([name, bytes]) => [`fonts/${name}`, bytes]);
  return openPress({
    ...packageFiles(),
    'bulletins/news/series.yaml': `${series.replace('plain', 'monthly')}theme: own\n`,
    'bulletins/news/001/01-甲.md': article('水位（国家），下降。'),
    'templates/own.yaml': `extends: monthly\nfaces: { ${faces} }\n`,
    ...Object.fromEntries(entries),
  });
}

type OwnPress = ReturnType<typeof pressWith>;

const build = (press: OwnPress) => press.build({ formats: ['pdf'] });

async function printed(press: OwnPress) {
  const bytes = press.bytes('build/news/001/news-001.pdf');
  if (bytes === undefined) throw new Error('no PDF was built');
  return openPdf(bytes);
}

describe('a report set in the fonts of the workspace', () => {
  it('has them where the theme says, and the pack’s where they have no character', async () => {
    const press = pressWith('body: 仿宋.ttf', { '仿宋.ttf': kai });
    expect((await build(press)).map(({ state }) => state)).toEqual(['built', 'built']);
    const { items, find } = await printed(press);
    const body = items.filter(({ text }) => text.includes('水位'));
    expect(body.map(({ font }) => font)).toContain('LXGWWenKai-Regular');
    expect(items.find(({ text }) => text.includes('水库'))?.font).not.toBe('LXGWWenKai-Regular');
    expect(find('水位（国家），下降。')).toHaveLength(1);
  });

  it.each([
    ['cut to what is used', cffFont('character-ids')],
    ['whole, where its licence wants it so', licensed(cffFont(), 0x0100)],
  ])('gives back its text from CFF outlines %s', async (_, bytes) => {
    const press = pressWith('body: cff.otf', { 'cff.otf': bytes });
    await build(press);
    const { find, items } = await printed(press);
    expect(find('水位（国家），下降。')).toHaveLength(1);
    expect(items.some(({ text, font }) => text.includes('国') && font === 'Font')).toBe(true);
  });

  it('is built anew when a font changes', async () => {
    const press = pressWith('body: 仿宋.ttf', { '仿宋.ttf': kai });
    const states = async () => (await build(press)).map(({ state }) => state);
    await build(press);
    expect(await states()).toEqual(['unchanged', 'unchanged']);
    press.write('fonts/仿宋.ttf', await smallFont('heavy', '水位下降'));
    expect(await states()).toEqual(['built', 'built']);
  });

  it('is the same however often it is built', async () => {
    const fonts = { 'both.ttc': collection([kai, kai]), 'cff.otf': cffFont() };
    const pdf = async () => {
      const press = pressWith('body: both.ttc#2, title: cff.otf', fonts);
      await build(press);
      return press.bytes('build/news/001/news-001.pdf');
    };
    expect(await pdf()).toEqual(await pdf());
  });

  it('is not built where the theme names a font that is not there', async () => {
    const press = pressWith('body: 仿宋.ttf', { '仿宋体.ttf': kai });
    const [issue] = await build(press);
    expect(issue?.state).toBe('failed');
    expect(issue?.diagnostics).toMatchObject([
      {
        rule: 'font-missing',
        place: { file: 'templates/own.yaml', line: 2, column: 16 },
        values: { name: '仿宋.ttf', near: '仿宋体.ttf' },
      },
    ]);
  });
});
