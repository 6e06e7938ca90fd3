import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyPassages } from '../../src/check/body-passages.js';
import { fieldPassages } from '../../src/check/field-passage.js';
import type { Passage } from '../../src/check/passage.js';
import { planMending } from '../../src/edit/plan-mending.js';
import { memoryHost } from '../../src/host/memory-host.js';
import type { MemoryEntry } from '../../src/host/memory-tree.js';
import type { Diagnostic, Edit } from '../../src/model/diagnostic.js';
import { readBody } from '../../src/read/body/read-body.js';
import { readFrontMatter } from '../../src/read/front-matter.js';
import { readText } from '../../src/read/source.js';
import { meaningOf } from './meaning-of.js';
import { randomArticle } from './random-article.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** All that is read of an article as prose. */
function passagesIn(bytes: Uint8Array): readonly Passage[] {
  const text = readText(memoryHost({ '/w/a.md': bytes }).files, '/w', 'a.md').value ?? '';
  const parts = readFrontMatter(text, 'a.md').value;
  if (parts === undefined) return [];
  const { fields, body: markdown, bodyLine: line } = parts;
  const body = readBody({ file: 'a.md', markdown, line }).value;
  return [...fieldPassages(fields, 'toc', 'own'), ...bodyPassages(body, 'quoted')];
}

/** The edit that puts `text` in place of `was` in the article, where it is first read. */
function edit(bytes: Uint8Array, was: string, text: string): Edit {
  const passage = passagesIn(bytes).find((one) => one.text.includes(was));
  const start = passage?.text.indexOf(was) ?? 0;
  const made = passage?.edit(start, start + was.length, text);
  if (made === undefined) throw new Error(`nowhere: ${was}`);
  return made;
}

const diagnostic = (...edits: Edit[]): Diagnostic => ({
  rule: 'title-full-stop',
  severity: 'warning',
  place: { file: 'a.md', line: 1, column: 1 },
  values: { stop: '。' },
  edits,
});

function plan(
  entry: MemoryEntry,
  diagnostics: readonly Diagnostic[],
  voices: readonly ('own' | 'quoted')[] = ['own', 'quoted'],
) {
  const { files } = memoryHost({ '/w/a.md': entry, '/elsewhere/a.md': 'x' });
  return planMending(files, '/w', diagnostics, voices);
}

/** The article after the edits, as text; as it was where nothing is to be changed. */
function mended(bytes: Uint8Array, ...diagnostics: Diagnostic[]): string {
  const { value, diagnostics: warnings } = plan(bytes, diagnostics);
  expect(warnings).toEqual([]);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(value[0]?.bytes ?? bytes);
}

describe('planMending', () => {
  it('changes the characters and leaves byte-order mark, line ends, comments and end as they are', () => {
    const article = utf8(
      "\uFEFF---\r\ntoc:   '甲,乙'   # 说明\n---\r\n正文,在此\r\r\n- 一项,两项\n\t",
    );
    const all = [
      diagnostic(edit(article, '甲,', '甲，')),
      diagnostic(edit(article, '正文,', '正文，')),
      diagnostic(edit(article, '一项,', '一项，')),
    ];
    expect(mended(article, ...all)).toBe(
      "\uFEFF---\r\ntoc:   '甲，乙'   # 说明\n---\r\n正文，在此\r\r\n- 一项，两项\n\t",
    );
  });

  it('says what it changes, in the order of the text', () => {
    const article = utf8('---\ntoc: 甲\n---\n乙,丙。。\n');
    const [stop, comma] = [edit(article, '。', ''), edit(article, ',', '，')];
    const { value } = plan(article, [diagnostic(stop), diagnostic(comma)]);
    expect(value.map(({ file, edits }) => [file, edits])).toEqual([
      [
        'a.md',
        [
          { ...comma, rule: 'title-full-stop' },
          { ...stop, rule: 'title-full-stop' },
        ],
      ],
    ]);
  });

  it('keeps to the words of the voices', () => {
    const article = utf8('---\ntoc: 甲,乙\n---\n丙,丁\n');
    const all = [
      diagnostic(edit(article, '甲,', '甲，')),
      diagnostic(edit(article, '丙,', '丙，')),
    ];
    const { value } = plan(article, all, ['own']);
    expect(value.flatMap(({ edits }) => edits.map(({ text }) => text))).toEqual(['甲，']);
  });

  it('makes all edits of a finding or none', () => {
    const article = utf8('---\ntoc: 甲\n---\n（乙)和(丙）\n');
    const [open, close] = [edit(article, '(', '（'), edit(article, ')', '）')];
    expect(mended(article, diagnostic(close, open))).toContain('（乙）和（丙）');
    expect(mended(article, diagnostic(close, { ...open, was: '[' }))).toContain('（乙)和(丙）');
    expect(plan(article, [diagnostic(close, { ...open, voice: 'own' })], ['own']).value).toEqual(
      [],
    );
  });

  it('makes the first of two edits that overlap, or touch and are of two rules', () => {
    const article = utf8('---\ntoc: 甲\n---\n看了了，技術\n');
    const [first, second] = [edit(article, '看了', '看'), edit(article, '了，', '，')];
    const other: Diagnostic = { ...diagnostic(second), rule: 'section-missing', values: {} };
    expect(mended(article, diagnostic(first), other)).toContain('看了，技術');
    expect(mended(article, diagnostic(first), diagnostic(edit(article, '了了', '了')))).toContain(
      '看了，技術',
    );
    const both = [diagnostic(edit(article, '技', '机')), diagnostic(edit(article, '術', '术'))];
    expect(mended(article, ...both)).toContain('机术');
  });

  it('makes an edit once that several findings ask for', () => {
    const article = utf8('---\ntoc: 甲。\n---\n乙\n');
    const all = [diagnostic(edit(article, '。', '')), diagnostic(edit(article, '。', ''))];
    expect(mended(article, ...all)).toBe('---\ntoc: 甲\n---\n乙\n');
  });

  it('puts something in together with its neighbour', () => {
    const article = utf8('---\ntoc: 用App😀\n---\n乙\n');
    const toc = passagesIn(article)[0];
    const spaces = [toc?.edit(1, 1, ' '), toc?.edit(0, 0, '“'), toc?.edit(6, 6, '”')];
    expect(spaces.map((one) => [one?.was, one?.text])).toEqual([
      ['用', '用 '],
      ['用', '“用'],
      ['😀', '😀”'],
    ]);
  });

  it('leaves an edit out that does not find what it is to change', () => {
    const article = utf8('---\ntoc: 甲\n---\n乙,丙\n');
    const late = diagnostic(edit(article, ',', '，'));
    expect(plan(utf8('---\ntoc: 甲\n---\n乙丙,\n'), [late]).value).toEqual([]);
    expect(plan(utf8('---\n'), [late]).value).toEqual([]);
    expect(planMending(memoryHost({}).files, '/w', [late], ['quoted']).value).toEqual([]);
  });

  it.each([
    ['toc: 标题：[甲]', '标题：', ''],
    ['toc: 标题：甲', '标题：甲', "'"],
    ['toc: 甲a', 'a', ' # 乙'],
    ['toc: 甲a', 'a', ': 乙'],
    ["toc: '甲a'\nsection: 乙", 'a', "'"],
    ['points:\n  - 甲a', '甲a', '- 乙'],
  ])('leaves an edit out that would make something else of the field %j', (field, was, text) => {
    const article = utf8(`---\nmedia: 一,二\n${field}\n---\n丙\n`);
    const comma = diagnostic(edit(article, ',', '，'));
    expect(mended(article, comma, diagnostic(edit(article, was, text)))).toBe(
      `---\nmedia: 一，二\n${field}\n---\n丙\n`,
    );
  });

  it.each([
    ['，# 甲', '，', ''],
    ['甲：1. 乙', '甲：', ''],
    ['甲a**乙**`丙', 'a', '`'],
    ['甲`乙`丙', '丙', '`'],
    ['甲a[乙](https://a.cn)', 'a', '!'],
    ['甲a乙', 'a', '&amp;'],
    ['甲a乙', 'a', '\n\n'],
    ['> 甲\n> 乙a丙', 'a', '\n# '],
    ['| 甲 | 乙 |\n| --- | --- |\n| a | 丙 |', 'a', '|'],
    ['见 https://a.cn ，', ' ，', '/b'],
  ])('leaves an edit out that would change how %j is read', (body, was, text) => {
    const article = utf8(`---\ntoc: 一,二\n---\n${body}\n`);
    const comma = diagnostic(edit(article, ',', '，'));
    expect(mended(article, comma, diagnostic(edit(article, was, text)))).toBe(
      `---\ntoc: 一，二\n---\n${body}\n`,
    );
  });

  it.each([
    ['code', '`甲乙`', 5, 2],
    ['an address', '[丙](https://甲乙.cn)', 5, 13],
    ['a key', '丁', 2, 1],
    ['a comment', '戊', 3, 3],
  ])('never changes %s', (_, body, line, column) => {
    const article = `---\ntoc: 甲\n# 说明\n---\n${body}\n`;
    const was = article.split('\n')[line - 1]?.slice(column - 1, column + 1) ?? '';
    const place = { file: 'a.md', line, column, endLine: line, endColumn: column + 2 };
    const wrong: Edit = { place, was, text: '己', voice: 'own' };
    expect(was).toHaveLength(2);
    expect(mended(utf8(article), diagnostic(wrong))).toBe(article);
  });

  it('joins two paragraphs', () => {
    const article = utf8('---\ntoc: 甲\n---\n推动\r\n\r\n　　发展**乙**\r\n\r\n# 丙\r\n');
    const gap: Edit = {
      place: { file: 'a.md', line: 4, column: 3, endLine: 6, endColumn: 3 },
      was: '\n\n　　',
      text: '',
      voice: 'quoted',
    };
    expect(mended(article, diagnostic(gap))).toContain('\n推动发展**乙**\r\n\r\n# 丙');
    const other = utf8('---\ntoc: 甲\n---\n推动\n\n　　# 丙\n\n# 丁\n');
    const behind: Edit = {
      ...gap,
      place: { file: 'a.md', line: 6, column: 6, endLine: 8, endColumn: 1 },
      was: '\n\n',
    };
    expect(mended(other, diagnostic(behind))).toBe(new TextDecoder().decode(other));
  });

  it('mends files of YAML', () => {
    const { files } = memoryHost({ '/w/terms.yaml': '# 写法,\n- App,\n- {VMware: [vmware,]}\n' });
    const place = { file: 'terms.yaml', line: 2, column: 3, endLine: 2, endColumn: 7 };
    const change: Edit = { place, was: 'App,', text: 'App', voice: 'own' };
    const { value } = planMending(files, '/w', [diagnostic(change)], ['own']);
    expect(value.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual([
      '# 写法,\n- App\n- {VMware: [vmware,]}\n',
    ]);
  });

  it('does not change a file in GB 18030, or a link, and says why', () => {
    const gb = new Uint8Array([...utf8('---\ntoc: '), 0xbc, 0xd7, 0x2c, ...utf8('\n---\n')]);
    const comma = diagnostic(edit(gb, ',', '，'));
    const refused = plan(gb, [comma, comma]);
    expect(refused.value).toEqual([]);
    expect(refused.diagnostics.map(({ rule, place }) => [rule, place.file])).toEqual([
      ['mend-encoding', 'a.md'],
    ]);
    const { files } = memoryHost({
      '/w/b.md': '---\ntoc: 甲,\n---\n',
      '/w/a.md': { link: 'b.md' },
    });
    const linked = planMending(files, '/w', [comma], ['own']);
    expect(linked.value).toEqual([]);
    expect(linked.diagnostics.map(({ rule }) => rule)).toEqual(['mend-link']);
  });

  it('does not touch what a link leads to outside the workspace', () => {
    const comma = diagnostic(edit(utf8('---\ntoc: 甲,\n---\n'), ',', '，'));
    const { files } = memoryHost({
      '/elsewhere/a.md': '---\ntoc: 甲,\n---\n',
      '/w/folder': { link: '/elsewhere' },
    });
    const outside = {
      ...comma,
      edits:
        comma.edits?.map((one) => ({ ...one, place: { ...one.place, file: 'folder/a.md' } })) ?? [],
    };
    expect(planMending(files, '/w', [outside], ['own']).value).toEqual([]);
  });
});

/** What a rule might put in a text, and what Markdown and YAML could make of it. */
const put = fc.constantFrom(
  ...[
    '',
    '',
    '，',
    '技',
    ' ',
    '#',
    '# ',
    '- ',
    '*',
    '**',
    '_',
    '[',
    '](',
    '`',
    '|',
    '\n',
    '\n\n',
    '\r',
  ],
  ...[
    '> ',
    '1. ',
    '&amp;',
    '\\',
    '<!--',
    '-->',
    '<b>',
    ': ',
    ' #',
    "'",
    '"',
    '{',
    '---\n',
    '\uD83D',
  ],
  ...['https://a.cn', '[^1]', '!', '~~', '  \n', '\t'],
);

const wishes = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(4), put), {
  minLength: 1,
  maxLength: 6,
});

describe('whatever is to be put wherever in an article', () => {
  it('changes the characters named and nothing else', () => {
    let count = 0;
    fc.assert(
      fc.property(randomArticle, wishes, (article, wished) => {
        const passages = passagesIn(article);
        const diagnostics = wished.flatMap(([which, from, length, text]) => {
          const passage = passages[which % Math.max(passages.length, 1)];
          const start = from % ((passage?.text.length ?? 0) + 1);
          const made = passage?.edit(start, Math.min(start + length, passage.text.length), text);
          return made === undefined ? [] : [diagnostic(made)];
        });
        const [file] = plan(article, diagnostics).value;
        if (file === undefined) return;
        count += 1;
        expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes)).toBe(
          replacedByHand(article, file.edits),
        );
        const [before, after] = [meaningOf(article), meaningOf(file.bytes)];
        expect(after.tree).toBe(before.tree);
        expect([...after.values.keys()]).toEqual([...before.values.keys()]);
        const changed = [...before.values].filter(([way, text]) => after.values.get(way) !== text);
        const ofFields = file.edits.filter(({ voice }) => voice === 'own');
        expect(changed.length).toBeLessThanOrEqual(ofFields.length);
      }),
      { numRuns: 150 },
    );
    expect(count).toBeGreaterThan(50);
  });
});

/** The article after edits, character by character, the last edit first. */
function replacedByHand(article: Uint8Array, edits: readonly Edit[]): string {
  const [, mark = '', text = ''] =
    /^(\uFEFF?)(.*)$/su.exec(new TextDecoder('utf-8', { ignoreBOM: true }).decode(article)) ?? [];
  const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/);
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).join('').length + column - 1;
  return (
    mark +
    [...edits]
      .sort((a, b) => b.place.line - a.place.line || b.place.column - a.place.column)
      .reduce((done, { place, text: put }) => {
        const own = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
        return (
          done.slice(0, offset(place.line, place.column)) +
          put.replaceAll('\n', own) +
          done.slice(offset(place.endLine, place.endColumn))
        );
      }, text)
  );
}
