import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryHost } from '../../../src/host/memory-host.js';
import { loadTheme } from '../../../src/template/theme/load-theme.js';

const repository = join(import.meta.dirname, '../../..');
const builtIn = (file: string) => readFileSync(join(repository, file), 'utf8');

const builtInFiles = [
  'base.yaml',
  'compact.yaml',
  'official.yaml',
  'weekly/theme.yaml',
  'monthly/theme.yaml',
];

/** Loads a theme from the built-in ones and the workspace's own files, given by their names in templates/. */
function load(name: string, own: Record<string, string> = {}) {
  const files: Record<string, string> = {};
  for (const file of builtInFiles) {
    files[`/package/templates/${file}`] = builtIn(`templates/${file}`);
  }
  for (const [file, text] of Object.entries(own)) files[`/work/templates/${file}`] = text;
  const { value, diagnostics } = loadTheme(memoryHost(files).files, {
    packageRoot: '/package',
    workspaceRoot: '/work',
    name,
    place: { file: 'series.yaml', line: 6, column: 9 },
  });
  return { value: value?.theme, diagnostics };
}

/** What is said of a theme that extends the base: rule, line, column, and some of the values. */
function findings(text: string) {
  const { value, diagnostics } = load('mine', { 'mine.yaml': `extends: base\n${text}` });
  expect(value).toBe(undefined);
  return diagnostics.map(({ rule, place, values }) => ({
    rule,
    at: `${place.file}:${place.line}:${place.column}`,
    values,
  }));
}

function only(text: string) {
  const found = findings(text);
  expect(found).toHaveLength(1);
  return found[0];
}

describe('the built-in themes', () => {
  it.each(['base', 'weekly', 'monthly', 'official', 'compact'])(
    'load without a finding: %s',
    (name) => {
      const { value, diagnostics } = load(name);
      expect(diagnostics).toEqual([]);
      expect(value?.styles.title.size).toBeGreaterThan(value?.styles.heading.size ?? 99);
    },
  );

  it.each(['base', 'official', 'compact'])(
    'set whole characters to the line and whole lines to the page: %s',
    (name) => {
      const theme = load(name).value;
      if (theme === undefined) throw new Error(`The theme ${name} is broken`);
      const { page, styles } = theme;
      const measure = page.width - page.start - page.end;
      const height = page.height - page.top - page.bottom;
      expect(measure % styles.paragraph.size).toBeLessThan(0.5);
      expect(height % styles.paragraph.leading).toBeLessThan(5);
    },
  );
});

describe('a theme', () => {
  it('turns units into pt, and keeps indents in em', () => {
    const theme = load('mine', {
      'mine.yaml': [
        'extends: base',
        'page: { size: 100mm × 5in, margin: { top: 1cm, bottom: 1in, start: 0, end: 12.5pt } }',
        'styles:',
        '  paragraph: { size: 10pt, leading: 1.5em, indent: 30pt, hang: 1em }',
      ].join('\n'),
    }).value;
    expect(theme?.page.width).toBeCloseTo(283.46, 2);
    expect(theme?.page).toMatchObject({ height: 360, bottom: 72, start: 0, end: 12.5 });
    expect(theme?.page.top).toBeCloseTo(28.35, 2);
    expect(theme?.styles.paragraph).toMatchObject({ size: 10, leading: 15, indent: 3, hang: 1 });
  });

  it('takes units in capitals and full-width figures', () => {
    const theme = load('mine', { 'mine.yaml': 'extends: base\ngrid: ２０ＰＴ' }).value;
    expect(theme?.grid).toBe(20);
  });

  it('knows the sizes of type by their Chinese names', () => {
    const styles = 'title: { size: 二号, leading: 小初 }, quote: { size: 五号 }';
    const theme = load('mine', { 'mine.yaml': `extends: base\nstyles: { ${styles} }` }).value;
    expect(theme?.styles.title).toMatchObject({ size: 22, leading: 36 });
    expect(theme?.styles.quote.size).toBe(10.5);
  });

  it('can say that there are no words around a page number', () => {
    const theme = load('mine', { 'mine.yaml': "extends: base\nfolio: { before: '' }" }).value;
    expect(theme?.folio).toMatchObject({ before: '', after: ' —' });
  });

  it('writes colours out', () => {
    const theme = load('mine', { 'mine.yaml': "extends: base\nground: '#AbC'" }).value;
    expect(theme?.ground).toBe('#aabbcc');
  });

  it('knows its colours by their names, also those of a theme that extends it', () => {
    const theme = load('mine', {
      'mine.yaml': 'extends: house\ncolours: { accent: "#c00" }',
      'house.yaml': [
        'extends: base',
        'colours: { accent: "#00f", quiet: "#777" }',
        'link-colour: quiet',
        'styles: { heading: { colour: accent } }',
      ].join('\n'),
    }).value;
    expect(theme?.linkColour).toBe('#777777');
    expect(theme?.styles.heading.colour).toBe('#cc0000');
  });

  it('gives a style the values of the one that it is like, sizes in em being of that one', () => {
    const theme = load('mine', {
      'mine.yaml': [
        'extends: base',
        'styles:',
        '  paragraph: { size: 10pt, colour: "#123456" }',
        '  quote: { like: paragraph, size: 2em, before: 1em }',
        '  code: { like: quote, size: 0.5em }',
      ].join('\n'),
    }).value;
    expect(theme?.styles.quote).toMatchObject({ size: 20, before: 20, colour: '#123456' });
    expect(theme?.styles.code).toMatchObject({ size: 10, colour: '#123456' });
  });

  it.each(['base', 'weekly', 'monthly', 'official'])(
    'has one face for the title and those of the articles: %s',
    (name) => {
      const styles = load(name).value?.styles;
      const faces = [styles?.title.face, styles?.headline.face, styles?.['article-title'].face];
      expect(faces).toEqual(['title', 'title', 'title']);
    },
  );

  it.each(['base', 'weekly', 'monthly', 'compact', 'official'])(
    'leaves room between a marking and the title: %s',
    (name) => {
      const { value } = load(name);
      const room = (value?.styles.marking.after ?? 0) + (value?.titleDrop ?? 0);
      expect(room).toBeGreaterThan(12);
    },
  );

  it('is the base theme for a layout that has none of its own', () => {
    const { value, diagnostics } = load('quarterly', { 'quarterly/report.pdf.hbs': '<document/>' });
    expect(diagnostics).toEqual([]);
    expect(value).toEqual(load('base').value);
  });

  it('in the workspace stands in for the built-in one, and may extend what it replaces', () => {
    const theme = load('weekly', {
      'weekly/theme.yaml': 'extends: weekly\nstyles: { title: { size: 33pt } }',
    });
    expect(theme.diagnostics).toEqual([]);
    expect(theme.value?.styles.title.size).toBe(33);
    expect(theme.value?.styles.number).toEqual(load('weekly').value?.styles.number);
  });

  it('in the workspace changes what built-in themes extend', () => {
    const own = { 'base.yaml': 'extends: base\nstyles: { paragraph: { size: 12pt } }' };
    expect(load('monthly', own).value?.styles.lead.size).toBe(12);
  });
});

describe('a theme with a mistake', () => {
  it('that is not there names the nearest one, where the name was written', () => {
    const { value, diagnostics } = load('wekly');
    expect(value).toBe(undefined);
    expect(diagnostics).toMatchObject([
      {
        rule: 'theme-missing',
        place: { file: 'series.yaml', line: 6, column: 9 },
        values: {
          name: 'wekly',
          near: 'weekly',
          known: ['base', 'compact', 'monthly', 'official', 'weekly'],
        },
      },
    ]);
  });

  it('that is not there is never told of a name that cannot be used', () => {
    const own = {
      'My Theme.yaml': 'extends: base',
      '.yaml': 'extends: base',
      'dir.yaml/x': '',
      '红头.yaml': 'extends: base',
      'own/report.pdf.hbs': '<document/>',
    };
    for (const name of ['My Theme', '', 'dir']) {
      const known = ['base', 'compact', 'monthly', 'official', 'own', 'weekly', '红头'];
      expect(load(name, own).diagnostics).toMatchObject([
        { rule: 'theme-missing', values: { name, known, near: undefined } },
      ]);
    }
    for (const name of ['own', '红头']) expect(load(name, own).diagnostics).toEqual([]);
  });

  it('cannot name a path', () => {
    const secret = { '../secret.yaml': 'extends: base' };
    expect(load('../secret', secret).diagnostics[0]?.rule).toBe('theme-missing');
  });

  it.each([
    [{ 'mine.yaml': 'extends: mine' }, 'mine'],
    [{ 'mine.yaml': 'extends: other', 'other.yaml': 'extends: mine' }, 'other'],
  ])('that extends itself in a circle is told so: %j', (own, last) => {
    const { value, diagnostics } = load('mine', own);
    expect(value).toBe(undefined);
    expect(diagnostics).toEqual([
      expect.objectContaining({
        rule: 'theme-extends-circle',
        place: expect.objectContaining({ file: `templates/${last}.yaml`, line: 1, column: 10 }),
        values: { name: 'mine' },
      }),
    ]);
  });

  it('that extends nothing is told what it leaves out', () => {
    const { value, diagnostics } = load('mine', { 'mine.yaml': 'page: { size: A4 }' });
    expect(value).toBe(undefined);
    expect(diagnostics).toMatchObject([
      { rule: 'theme-incomplete', place: { file: 'templates/mine.yaml', line: 1, column: 1 } },
    ]);
    expect(diagnostics[0]?.values).toMatchObject({
      keys: expect.arrayContaining(['page.margin', 'styles.title', 'folio.before', 'colophon']),
    });
  });

  it('that was copied from an older base is told in one finding what has come since', () => {
    const older = builtIn('templates/base.yaml').replace(
      /^(title-drop|rows|running-header):.*\n/gm,
      '',
    );
    const { diagnostics } = load('monthly', { 'base.yaml': older });
    expect(diagnostics).toEqual([
      expect.objectContaining({
        rule: 'theme-incomplete',
        place: { file: 'templates/base.yaml', line: 1, column: 1 },
        values: {
          keys: [
            'running-header.inner',
            'running-header.outer',
            'running-header.distance',
            'running-header.rule',
            'title-drop',
            'rows.masthead',
            'rows.colophon',
          ],
        },
      }),
    ]);
    const mended = load('monthly', { 'base.yaml': `extends: base\n${older}` });
    expect(mended).toEqual({ value: load('monthly').value, diagnostics: [] });
  });

  it('is told of its keys, its values and what it likens at once', () => {
    const text = 'pape: A4\ngrid: wide\nstyles: { title: { like: tittle, colour: blak } }';
    expect(findings(text).map(({ rule, at }) => `${at} ${rule}`)).toEqual([
      'templates/mine.yaml:2:1 theme-unknown-key',
      'templates/mine.yaml:4:26 theme-unknown-word',
      'templates/mine.yaml:4:42 theme-unknown-colour',
      'templates/mine.yaml:3:7 theme-bad-value',
    ]);
    expect(findings('colors: {}').map(({ rule }) => rule)).toEqual(['theme-unknown-key']);
  });

  it('that misspells what it extends is told no more than that', () => {
    const { diagnostics } = load('mine', { 'mine.yaml': 'extend: base\nlink-colour: link' });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['theme-unknown-key']);
  });

  it.each([
    [
      'an unknown key',
      'folio: { postion: center }',
      'theme-unknown-key',
      '2:10',
      { key: 'folio.postion', near: 'position' },
    ],
    [
      'a key that objects have anyway',
      'constructor: 1',
      'theme-unknown-key',
      '2:1',
      { key: 'constructor' },
    ],
    [
      'an unknown style',
      'styles:\n  titel: { size: 3pt }',
      'theme-unknown-key',
      '3:3',
      { key: 'styles.titel', near: 'title' },
    ],
    [
      'an unknown unit',
      'styles:\n  title: { size: 22px }',
      'theme-bad-value',
      '3:18',
      { key: 'styles.title.size', text: '22px', kind: 'length' },
    ],
    [
      'a number without a unit',
      'folio: { distance: 12 }',
      'theme-bad-value',
      '2:20',
      { kind: 'length' },
    ],
    [
      'an unknown colour',
      'ground: red',
      'theme-unknown-colour',
      '2:9',
      { key: 'ground', names: expect.arrayContaining(['accent']) },
    ],
    [
      'the name of a colour with a slip in it',
      'link-colour: acent',
      'theme-unknown-colour',
      '2:14',
      { near: 'accent' },
    ],
    [
      'a named colour that is none',
      'colours: { brand: crimson }',
      'theme-bad-value',
      '2:19',
      { key: 'colours.brand', kind: 'colour' },
    ],
    [
      'a colour without quotation marks',
      'ground: #fff',
      'theme-no-value',
      '2:1',
      { key: 'ground' },
    ],
    ['an unknown sheet', 'page: { size: A9 }', 'theme-bad-value', '2:15', { kind: 'page-size' }],
    [
      'an unknown face',
      'strong: bold',
      'theme-unknown-word',
      '2:9',
      { words: ['body', 'title', 'serif', 'heavy', 'sans', 'kai'] },
    ],
    ['an unknown share', 'picture-height: half', 'theme-bad-value', '2:17', { kind: 'share' }],
    [
      'a share of more than all',
      'picture-height: 150%',
      'theme-out-of-bounds',
      '2:17',
      { high: 1 },
    ],
    [
      'type that nobody can read',
      'styles: { title: { size: 2pt } }',
      'theme-out-of-bounds',
      '2:26',
      { low: 4 },
    ],
    [
      'lines that run into each other',
      'styles: { title: { leading: 9pt } }',
      'theme-out-of-bounds',
      '2:29',
      { key: 'styles.title.leading' },
    ],
    [
      'a value where keys belong',
      'page: A4',
      'field-type',
      '2:1',
      { field: 'page', expected: 'mapping', found: 'text' },
    ],
    [
      'keys where a value belongs',
      'ground: { a: b }',
      'field-type',
      '2:1',
      { field: 'ground', expected: 'text', found: 'mapping' },
    ],
    [
      'a list where a value belongs',
      'ground: [a]',
      'field-type',
      '2:1',
      { field: 'ground', expected: 'text', found: 'list' },
    ],
    [
      'the word of a style sheet',
      'page: { margin: { left: 2cm } }',
      'theme-unknown-key',
      '2:19',
      { key: 'page.margin.left', near: 'start' },
    ],
    [
      'a word that is like no other',
      'page: { zoom: 2 }',
      'theme-unknown-key',
      '2:9',
      { key: 'page.zoom', known: ['size', 'margin'] },
    ],
    [
      'a colon without a space, in braces',
      'styles: { title: {size: 22pt,leading:30pt} }',
      'colon-without-space',
      '2:30',
      { key: 'leading' },
    ],
    [
      'a colour that begins a comment, in braces',
      'styles:\n  title: { colour: #c00 }\n  number: { size: 12pt }',
      'yaml-broken',
      '3:10',
      { problem: 'bracket' },
    ],
    [
      'a key given twice',
      'strong: kai\nstrong: kai',
      'key-doubled',
      '3:1',
      { key: 'strong', line: 2 },
    ],
    ['no YAML', 'page: {', 'yaml-broken', '2:7', { problem: 'bracket' }],
    [
      'an anchor',
      'styles: &all { title: { size: 22pt } }',
      'yaml-construct',
      '2:9',
      { construct: 'anchor' },
    ],
    ['a full-width colon', 'strong： kai', 'colon-full-width', '2:7', { key: 'strong' }],
    [
      'a style like no other',
      'styles: { date: { like: tittle } }',
      'theme-unknown-word',
      '2:25',
      { near: 'title' },
    ],
    [
      'styles like each other',
      'styles: { publisher: { like: date } }',
      'theme-like-circle',
      undefined,
      {},
    ],
    [
      'margins that fill the page',
      'page: { margin: { start: 110mm, end: 100mm } }',
      'theme-no-room',
      '2:26',
      { key: 'page.margin.start', room: 0 },
    ],
    [
      'a page that is lower than its margins',
      'page: { size: 200mm × 50mm }',
      'theme-no-room',
      '2:15',
      { key: 'page.size', room: 0, least: 72 },
    ],
    [
      'a page that is narrower than four characters of its title',
      'page: { size: 90mm × 200mm }',
      'theme-no-room',
      '2:15',
      { key: 'page.size', least: 112 },
    ],
    [
      'a line that is higher than the page',
      'styles: { code: { leading: 500pt } }\npage: { size: 180mm × 200mm }',
      'theme-no-room',
      '3:15',
      { least: 500 },
    ],
    ['a page of no size', 'page: { size: 0 × 0 }', 'theme-out-of-bounds', '2:15', { low: 72 }],
    [
      'a page larger than a wall',
      'page: { size: 999999mm × 1e9mm }',
      'theme-bad-value',
      '2:15',
      { kind: 'page-size' },
    ],
    [
      'a page that no reader shows',
      `page: { size: ${'9'.repeat(400)}mm × 99999mm }`,
      'theme-out-of-bounds',
      '2:15',
      { high: 14_400 },
    ],
    ['a length that is no number', 'grid: NaNpt', 'theme-bad-value', '2:7', { text: 'NaNpt' }],
    ['a length below nothing', 'grid: -5mm', 'theme-out-of-bounds', '2:7', { low: 4 }],
    [
      'indents that fill the line',
      'styles: { quote: { margin-start: 430pt } }',
      'theme-no-room',
      '2:34',
      { key: 'styles.quote.margin-start' },
    ],
  ])('%s is found where it stands', (_, text, rule, at, values) => {
    const found = findings(text).find((candidate) => candidate.rule === rule);
    expect(found).toMatchObject({ rule, values });
    if (at !== undefined) expect(found?.at).toBe(`templates/mine.yaml:${at}`);
  });

  it('that likens a style to none is not told of all that it therefore lacks', () => {
    expect(only('styles: { title: { like: tittle } }')?.rule).toBe('theme-unknown-word');
  });

  it('is told of every mistake at once, and of an inherited one once', () => {
    expect(findings('strong: x\nemphasis: y\nground: z').map(({ at }) => at)).toEqual([
      'templates/mine.yaml:2:9',
      'templates/mine.yaml:3:11',
      'templates/mine.yaml:4:9',
    ]);
    expect(only('styles: { paragraph: { hang: far } }')).toMatchObject({
      at: 'templates/mine.yaml:2:30',
      values: { key: 'styles.paragraph.hang' },
    });
  });
});

describe('whatever a theme holds', () => {
  const base = builtIn('templates/base.yaml');

  it('is a theme of sound numbers or a finding in it, and never a fault of the program', () => {
    const scraps = [
      '{',
      '}',
      '[',
      ':',
      ': ',
      '#',
      "'",
      '&a ',
      '*a',
      '\n',
      '\t',
      '-1',
      '1e9',
      '：',
      '\u0000',
      '﻿',
      '𠮷',
    ];
    const mutilated = fc
      .array(fc.tuple(fc.nat(base.length), fc.nat(8), fc.constantFrom(...scraps, '')), {
        minLength: 1,
        maxLength: 4,
      })
      .map((cuts) =>
        cuts.reduce(
          (text, [at, drop, put]) => text.slice(0, at) + put + text.slice(at + drop),
          base,
        ),
      );
    fc.assert(
      fc.property(mutilated, (text) => {
        const { value, diagnostics } = load('mine', { 'mine.yaml': text });
        if (value === undefined) expect(diagnostics.length).toBeGreaterThan(0);
        else expect(numbersIn(value).every(Number.isFinite)).toBe(true);
        const lines = text.split('\n').length;
        for (const { place } of diagnostics) {
          expect(place.line).toBeLessThanOrEqual(lines);
          expect(place.column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['megabytes', `extends: base\n${'# 注释\n'.repeat(100_000)}`, 'yaml-too-large'],
    ['brackets in brackets', `styles: ${'{a: '.repeat(10_000)}`, 'yaml-too-deep'],
    ['thousands of keys', `styles:\n${keys(2_000)}`, 'theme-unknown-key'],
    ['no text', '\u0000\u0001', 'nul-character'],
  ])('is refused at once where it is %s', (_, text, rule) => {
    const start = performance.now();
    expect(load('mine', { 'mine.yaml': text }).diagnostics[0]?.rule).toBe(rule);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('can extend a long row of themes', () => {
    const row = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`t${index}.yaml`, `extends: t${index + 1}`]),
    );
    expect(load('t0', { ...row, 't200.yaml': 'extends: base' }).diagnostics).toEqual([]);
  });
});

function keys(count: number): string {
  return Array.from({ length: count }, (_, index) => `  style-${index}: { size: 12pt }`).join('\n');
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
