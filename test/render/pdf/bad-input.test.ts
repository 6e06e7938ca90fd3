import { describe, expect, it } from 'vitest';
import { encodePng } from './image/encode-png.js';
import { outsideOf, overlapsOf } from './overlaps.js';
import { articlePrinter, margin } from './print-article.js';

const { print, time } = articlePrinter();

const png = (width: number, height: number) =>
  encodePng({ width, height, bits: 8, colour: 0, sample: () => [120] });

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join('');

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
const table = (head: readonly string[], ...rows: readonly (readonly string[])[]) =>
  `${row(head)}${row(head.map(() => '---'))}${rows.map(row).join('')}`;
const cells = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index));

const nestedList = (depth: number) =>
  times(depth, (index) => `${'  '.repeat(index)}- 第 ${index + 1} 层的一项\n`);

interface Case {
  readonly body: string;
  readonly title?: string;
  readonly pictures?: Readonly<Record<string, Uint8Array>>;
  /** What must be said; nothing where it is not given. */
  readonly says?: readonly string[];
}

const cases: Record<string, Case> = {
  'a word of 10,000 letters': {
    body: `前文 ${times(10_000, (at) => 'abcdefgh'[at % 8] ?? '')} 后文`,
  },
  'an address of 10,000 letters': { body: `见 https://a.test/${'path/'.repeat(2000)} 后文` },
  'a table of 60 columns': {
    body: table(
      cells(60, (at) => `第${at}栏`),
      cells(60, (at) => `${at}.5`),
      cells(60, (at) => `第${at}项的内容`),
    ),
    says: ['table-in-parts'],
  },
  'a table of 60 columns of long words': {
    body: table(
      cells(60, (at) => `column-number-${at}`),
      cells(60, () => 'incomprehensibilities'),
    ),
    says: ['table-in-parts', 'table-words-cut'],
  },
  'a row that is higher than a page': {
    body: table(['甲', '乙'], ['一', '很长的格子。'.repeat(400)], ['二', '短']),
  },
  'a list 12 levels deep': { body: nestedList(12) },
  'a list 40 levels deep': { body: nestedList(40) },
  'a footnote that is longer than a page': {
    body: `正文[^1]。\n\n后文。\n\n[^1]: ${'注文很长。'.repeat(1000)}`,
  },
  'footnotes in a cell, in a heading and in a footnote': {
    body: `## 小标题[^1]\n\n${table(['甲[^2]', '乙'], ['1', '2[^3]'])}\n[^1]: 标题的注[^4]。\n\n[^2]: 表头的注。\n\n[^3]: 格子的注。\n\n[^4]: 注的注。`,
  },
  '2,000 footnotes': {
    body: `${times(200, (at) => `${times(10, (of) => `第${at * 10 + of}处[^${at * 10 + of}]，`)}完。\n\n`)}${times(2000, (at) => `[^${at}]: 第${at}条。\n\n`)}`,
  },
  'a picture a thousand times wider than high': {
    body: '前文。\n\n![宽](w.png "很宽的图")\n\n后文。',
    pictures: { 'w.png': png(4000, 4) },
    says: ['picture-too-thin'],
  },
  'a picture a thousand times higher than wide': {
    body: '前文。\n\n![高](h.png "很高的图")\n\n后文。',
    pictures: { 'h.png': png(4, 4000) },
    says: ['picture-too-thin'],
  },
  'a picture of one pixel': {
    body: '前文。\n\n![点](p.png "一个点")\n\n后文![点](p.png)。',
    pictures: { 'p.png': png(1, 1) },
  },
  'pictures in the cells of a table': {
    body: table(['甲', '乙', '丙'], ['![图](b.png)', '文字', '![图](b.png) 与 ![图](b.png)']),
    pictures: { 'b.png': png(3000, 900) },
  },
  'a placeholder for 5,000 characters': {
    body: `前文。\n\n![${'看不见的图。'.repeat(833)}](gone.png "说明")\n\n后文。`,
    says: ['picture-not-shown'],
  },
  'a caption of 500 characters': {
    body: `![图](b.png "${'图注很长。'.repeat(100)}")\n\n表 1　${'表题很长'.repeat(125)}\n\n${table(['甲'], ['乙'])}`,
    pictures: { 'b.png': png(300, 90) },
  },
  'code of 5,000 lines': { body: `\`\`\`\n${times(5000, (at) => `line ${at};\n`)}\`\`\`` },
  'code with a line of 10,000 letters': {
    body: `\`\`\`\n    ${'x = y;'.repeat(1667)}\nend\n\`\`\``,
  },
  'code of 500 columns': {
    body: `\`\`\`\n${times(20, (at) => `${`${at} `.repeat(250)}\n`)}\`\`\``,
  },
  'quotes in lists in quotes': {
    body: `${times(12, (at) => `${'> - '.repeat(at)}> - 第 ${at} 层\n`)}`,
  },
  'a table in an item of a list': {
    body: `- 一项\n\n  ${table(['甲', '乙'], ['1', '2']).replaceAll('\n', '\n  ')}\n- 又一项`,
  },
  'empty cells and an empty row': {
    body: table(['甲', '', '丙'], ['', '', ''], ['1', '', '3'], ['', '', '']),
  },
  'rows longer and shorter than the head': {
    body: table(['甲', '乙'], ['一'], ['二', '三', '多出的', '还有']),
    says: ['table-row-long'],
  },
  'an item that has nothing, and a quote that has nothing': { body: '- \n- 有\n\n>\n\n后文。' },
  'nothing but a heading': { body: '## 只有小标题' },
  'nothing but a picture': { body: '![图](b.png)', pictures: { 'b.png': png(300, 90) } },
  'a title of 2,000 characters': {
    body: '正文。',
    title: '标题很长'.repeat(500),
    says: ['title-long'],
  },
  'marks that combine with letters': {
    body: `${'cafe\u0301 nai\u0308ve '.repeat(50)}\n\nA${'\u0301'.repeat(500)} 后文`,
    says: ['character-missing'],
  },
  // The pack has no Arabic: every letter is printed as 〓, and can be copied.
  'text from right to left': {
    body: 'مرحبا بالعالم، وهذا نص عربي مع 2021 رقم. '.repeat(40),
    says: ['character-missing'],
  },
};

/**
 * No fault here: a long note, and a table in parts, are read before what stands beside them on their
 * first page, and an item may be empty.
 */
const apart = /^what is read goes back|has no body$/;

describe('a page on which nothing is lost, lies over another or leaves the margins', () => {
  it.each(Object.entries(cases))('%s', async (_, { body, title, pictures, says = [] }) => {
    const printed = await print(body, { ...(title && { title }), ...(pictures && { pictures }) });
    expect(printed.tagged.body.endsWith(printed.written.body)).toBe(true);
    // A note's own notes stand right behind it.
    expect(printed.tagged.notes.toSorted()).toEqual(printed.written.notes.toSorted());
    expect([...new Set(printed.findings)]).toEqual(says);
    expect(printed.faults.filter((fault) => !apart.test(fault))).toEqual([]);
    expect(overlapsOf(printed.pdf)).toEqual([]);
    expect(outsideOf(printed.pdf, margin)).toEqual([]);
  });
});

describe('a contents list', () => {
  it('goes on over as many pages as it needs', async () => {
    const { pdf } = await articlePrinter({ others: 150 }).print('正文。');
    const pages = pdf.pages.filter(({ text }) => text.includes('水库开闸'));
    expect(pages[0]?.text).toContain('信息目录');
    const numbers = pages.flatMap(({ text }) => text.match(/·\s*\d+$/gm) ?? []);
    expect(numbers).toHaveLength(151);
    expect(overlapsOf(pdf)).toEqual([]);
    expect(outsideOf(pdf, margin)).toEqual([]);
  });
});

/** Bodies of a size that is given. */
const growing: Record<string, (size: number) => string> = {
  'a word': (size) => 'abcdefgh'.repeat(size),
  'a table of many columns': (size) =>
    table(
      cells(size / 5, () => '栏'),
      cells(size / 5, (at) => `${at}`),
    ),
  'a table of many rows': (size) =>
    table(['甲', '乙'], ...Array.from({ length: size }, (_, at) => [`第${at}行`, '内容'])),
  'a cell': (size) => table(['甲'], ['很长的格子。'.repeat(size)]),
  'a list': (size) => times(size, (at) => `${at + 1}. 第 ${at} 项\n`),
  'a footnote': (size) => `正文[^1]。\n\n[^1]: ${'注文很长。'.repeat(size)}`,
  footnotes: (size) =>
    `${times(size, (at) => `文[^${at}]，`)}\n\n${times(size, (at) => `[^${at}]: 注。\n\n`)}`,
  code: (size) => `\`\`\`\n${'line;\n'.repeat(size)}\`\`\``,
  'a line of code': (size) => `\`\`\`\n${'line; '.repeat(size)}\n\`\`\``,
};

describe('time grows with the length, and not with its square, of', () => {
  it.each(Object.entries(growing))('%s', async (_, body) => {
    // The first run is slow for other reasons.
    await time(body(150));
    const once = await time(body(200));
    const eightTimes = await time(body(1600));
    // 64 times would be the square; what is always the same takes some 50 ms.
    expect(eightTimes).toBeLessThan(24 * Math.max(once, 50));
  });
});
