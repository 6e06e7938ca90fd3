import { describe, expect, test } from 'vitest';
import { memoryHost } from '../../../../src/host/memory-host.js';
import type { MemoryEntry } from '../../../../src/host/memory-tree.js';
import type { Diagnostic } from '../../../../src/model/diagnostic.js';
import { documentFaces } from '../../../../src/render/pdf/font/faces.js';
import { openFontShelf } from '../../../../src/render/pdf/font/font-shelf.js';
import { packedFont } from '../setting.js';
import { cffFont } from './cff-font.js';
import { collection, licensed } from './font-files.js';
import { smallFont } from './small-font.js';

const song = await smallFont('serif', '国家');
const kai = await smallFont('kai', '国民');

const builtIn = {
  body: 'serif',
  title: 'heavy',
  serif: 'serif',
  heavy: 'heavy',
  sans: 'sans',
  kai: 'kai',
};

/** Where the theme of a test writes what plays a role. */
const placeOf = (role: string) => ({
  file: 'templates/own.yaml',
  line: Object.keys(builtIn).indexOf(role) + 3,
  column: 9,
});

/** The faces of a theme in a workspace with these `fonts/`, and what was found. */
async function cast(
  fonts: Readonly<Record<string, MemoryEntry>>,
  choices: Partial<typeof builtIn> = {},
) {
  const entries = Object.entries(fonts).map(([name, entry]) => [`/work/fonts/${name}`, entry]);
  const pack = ['serif', 'heavy', 'sans', 'kai', 'emoji'] as const;
  const packed = pack.map((name) => [`/package/dist/fonts/${name}.ttf`, packedFont(name)]);
  const host = memoryHost({
    '/work/bulletins': { kind: 'folder' },
    ...Object.fromEntries([...packed, ...entries]),
  });
  const shelf = openFontShelf(host, '/work');
  const choice = (role: keyof typeof builtIn) => ({
    key: `faces.${role}`,
    text: { ...builtIn, ...choices }[role],
    place: placeOf(role),
  });
  const { value, diagnostics } = await shelf.cast({
    body: choice('body'),
    title: choice('title'),
    serif: choice('serif'),
    heavy: choice('heavy'),
    sans: choice('sans'),
    kai: choice('kai'),
  });
  return { faces: value && documentFaces(value), said: diagnostics.map(said), diagnostics };
}

/** A finding as `rule` and the file or value that it is about. */
function said({ rule, severity, values }: Diagnostic): string {
  const about = Object.entries(Object(values)).map(([key, value]) => `${key}=${value}`);
  return [severity, rule, ...about].join(' ');
}

/** Which face sets each character of a text. */
function chosen(
  faces: ReturnType<typeof documentFaces> | undefined,
  text: string,
  role: 'body' | 'title' = 'body',
) {
  return [...text].map((character) => faces?.choose(role, character.codePointAt(0) ?? 0)?.id);
}

describe('a theme names a font of fonts/', () => {
  test.each([
    ['宋.ttf', '宋.ttf'],
    ['song.TTF', 'SONG.ttf'],
    // Decomposed, as some systems write names.
    ['cafe\u0301.ttf', 'caf\u00e9.ttf'],
    ['a#b.ttf', 'a#b.ttf'],
    ['song.otf', 'song.otf#1'],
  ])('%j by %j', async (file, name) => {
    const { faces, said } = await cast({ [file]: song }, { body: name });
    expect(said).toEqual([]);
    expect(faces?.face('body').id).toBe(file);
    expect(faces?.face('serif').id).toBe('serif');
  });

  test('as it is spelt, where another differs in capitals alone', async () => {
    const { faces } = await cast({ 'A.ttf': song, 'a.ttf': kai }, { body: 'a.ttf' });
    expect(faces?.face('body').id).toBe('a.ttf');
  });

  test.each([
    ['both.ttc', 'both.ttc#1'],
    ['both.ttc#2', 'both.ttc#2'],
    ['both.ttc#LXGWWenKai-Regular', 'both.ttc#2'],
    ['both.ttc#lxgw wenkai', 'both.ttc#2'],
  ])('of a collection by %j', async (name, id) => {
    const { faces, said } = await cast({ 'both.ttc': collection([song, kai]) }, { body: name });
    expect(said).toEqual([]);
    expect(faces?.face('body').id).toBe(id);
  });

  test('with CFF outlines', async () => {
    const { faces } = await cast({ 'cff.otf': cffFont() }, { title: 'cff.otf' });
    expect(chosen(faces, '国家民', 'title')).toEqual(['cff.otf', 'cff.otf', 'heavy']);
  });

  test('through a link that stays in the workspace', async () => {
    const fonts = { 'song.ttf': { link: '/work/fonts/kept/a.ttf' }, 'kept/a.ttf': song };
    expect((await cast(fonts, { body: 'song.ttf' })).faces?.face('body').id).toBe('song.ttf');
  });
});

describe('a name that is no usable font is an error at its place', () => {
  test.each<[string, Record<string, MemoryEntry>, string]>([
    [
      'fong.ttf',
      { 'song.ttf': song },
      'error font-missing name=fong.ttf near=song.ttf known=song.ttf',
    ],
    ['仿宋', { '仿宋.ttf': song }, 'error font-missing name=仿宋 near=仿宋.ttf known=仿宋.ttf'],
    ['seriff', {}, 'error font-missing name=seriff near=serif known='],
    ['../secret.ttf', {}, 'error font-missing name=../secret.ttf near=undefined known='],
    [
      '/work/fonts/song.ttf',
      { 'song.ttf': song },
      'error font-missing name=/work/fonts/song.ttf near=song.ttf known=song.ttf',
    ],
    [
      'out.ttf',
      { 'out.ttf': { link: '/package/dist/fonts/kai.ttf' } },
      'error font-unusable name=out.ttf reason=outside',
    ],
    [
      'gone.ttf',
      { 'gone.ttf': { link: 'nothing' } },
      'error font-unusable name=gone.ttf reason=missing',
    ],
    ['a.txt', { 'a.txt': 'text' }, 'error font-unusable name=a.txt reason=format'],
    [
      'a.woff2',
      { 'a.woff2': `wOF2${'x'.repeat(40)}` },
      'error font-unusable name=a.woff2 reason=woff',
    ],
    ['a.ttf', { 'a.ttf': licensed(song, 2) }, 'error font-unusable name=a.ttf reason=restricted'],
    [
      'both.ttc#3',
      { 'both.ttc': collection([song, kai]) },
      'error font-not-in-file name=both.ttc wanted=3 known=NotoSerifSC-Regular,LXGWWenKai-Regular',
    ],
    [
      'both.ttc#0',
      { 'both.ttc': collection([song, kai]) },
      'error font-not-in-file name=both.ttc wanted=0 known=NotoSerifSC-Regular,LXGWWenKai-Regular',
    ],
    [
      'song.ttf#Kai',
      { 'song.ttf': song },
      'error font-not-in-file name=song.ttf wanted=Kai known=NotoSerifSC-Regular',
    ],
  ])('%s', async (name, fonts, finding) => {
    const { faces, said, diagnostics } = await cast(fonts, { sans: name });
    expect(faces).toBeUndefined();
    expect(said).toEqual([finding]);
    expect(diagnostics[0]?.place).toEqual(placeOf('sans'));
  });

  test('all of them at once', async () => {
    const { said } = await cast({}, { body: 'a.ttf', kai: 'b.ttf' });
    expect(said).toHaveLength(2);
  });
});

describe('what a role has not', () => {
  const rare = '\u{20bb7}';

  test('comes from its own kind, then the common ones, then fonts/ by name, then emoji', async () => {
    const { faces } = await cast({ 'song.ttf': song }, { body: 'song.ttf', title: 'song.ttf' });
    expect(chosen(faces, '国民臺😀')).toEqual(['song.ttf', 'serif', 'serif', 'emoji']);
    expect(chosen(faces, '国民臺', 'title')).toEqual(['song.ttf', 'heavy', 'serif']);
  });

  test('comes from fonts that no theme names, in the order of their names', async () => {
    const rareFont = cffFont('named', ['A', 'B', rare, '\ue000']);
    const { faces, said } = await cast({ 'b.otf': rareFont, 'a.otf': rareFont, 'OFL.txt': 'free' });
    expect(said).toEqual([]);
    expect(chosen(faces, `国${rare}\ue000`)).toEqual(['serif', 'a.otf', 'a.otf']);
  });

  test('a file that is no font is passed over with one warning', async () => {
    const { faces, said } = await cast({ 'a.ttf': 'text', 'b.otf': cffFont(), '.c.ttf': 'hidden' });
    expect(said).toEqual(['warning font-passed-over name=a.ttf reason=format']);
    expect(faces?.face('body').id).toBe('serif');
  });
});
