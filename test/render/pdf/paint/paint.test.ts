import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paintPdf } from '../../../../src/render/pdf/paint/paint.js';
import type { GlyphRun } from '../../../../src/typeset/frame.js';
import { openPdf } from '../../../pdf.js';
import { faces, line, metadata, node, placed } from '../setting.js';

/** A document of one line. */
function oneLine(run: GlyphRun): Uint8Array {
  const { owner } = run;
  const root = node('Document', typeof owner === 'string' ? [] : [owner]);
  return paintPdf(placed(root, [[run]]), metadata, new Map());
}

/** Whether a program of the surroundings is there; a test that needs it is skipped where it is not. */
const has = (program: string) => spawnSync(program, ['--version']).error === undefined;

/** Runs a program on a file with these bytes and returns what it prints. */
function printedBy(
  bytes: Uint8Array,
  run: (file: string) => readonly [string, ...string[]],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'a.pdf');
    writeFileSync(file, bytes);
    const [program, ...parameters] = run(file);
    return execFileSync(program, parameters, { encoding: 'utf8' }).trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const sentence = '国家卫健委2021年4月印发“通知”，推动Web应用；';

describe('text copies and is found as it was written', () => {
  for (const gap of [0, 0.04, 0.06, 0.125, 0.25, 0.5, 1]) {
    test(`with gaps of ${gap} em between Han and figures`, async () => {
      const gaps = new Map([4, 8, 9, 10, 20, 23].map((at) => [at, gap]));
      const bytes = oneLine(line(sentence, 40, 100, { owner: node('P'), gaps }));
      const pdf = await openPdf(bytes);
      expect(pdf.pages[0]?.text.trim()).toBe(sentence);
      expect(pdf.find('2021年4月')).toEqual([1]);
    });
  }

  test.skipIf(!has('pdftotext'))('with gaps, in poppler too', () => {
    for (const gap of [0.04, 0.06, 0.125, 0.25, 0.5]) {
      const gaps = new Map([4, 8, 9, 10, 20, 23].map((at) => [at, gap]));
      const bytes = oneLine(line(sentence, 40, 100, { owner: node('P'), gaps }));
      expect(printedBy(bytes, (file) => ['pdftotext', file, '-'])).toBe(sentence);
    }
  });

  test('with every character stretched', async () => {
    const gaps = new Map(Array.from(sentence, (_, at) => [at, 0.2]));
    const bytes = oneLine(line(sentence, 40, 100, { owner: node('P'), gaps }));
    expect((await openPdf(bytes)).pages[0]?.text.trim()).toBe(sentence);
  });

  test('a space that was typed stays one', async () => {
    const bytes = oneLine(line('共 5 篇 Web 报道', 40, 100, { owner: node('P') }));
    expect((await openPdf(bytes)).pages[0]?.text.trim()).toBe('共 5 篇 Web 报道');
  });

  test('a radical and the character of the same shape stay apart', async () => {
    const text = '\u751f\u2f63\u751f\u9752\u2fad';
    const bytes = oneLine(line(text, 40, 100, { owner: node('P') }));
    expect((await openPdf(bytes)).items[0]?.text).toBe(text);
  });

  test('one glyph stands for several characters, or for another', async () => {
    const face = faces.face('serif');
    const [dash = 0, unknown = 0] = [0x2014, 0x3013].map((code) => face.glyph(code));
    const run = {
      ...line('见图', 40, 100, { owner: node('P') }),
      glyphs: [dash, unknown, unknown],
      advances: [32, 16, 16],
      text: '——\u{20bb7}\u9fff',
      lengths: [2, 2, 1],
    };
    expect((await openPdf(oneLine(run))).items[0]?.text).toBe('——\u{20bb7}\u9fff');
  });
});

test('a run stands where it was placed, in its size and face', async () => {
  const first = line('标题', 74.5, 130.25, { owner: node('P'), role: 'kai', size: 22 });
  const { items } = await openPdf(oneLine(first));
  expect(items).toEqual([
    { text: '标题', page: 1, x: 74.5, y: 130.25, size: 22, font: 'LXGWWenKai-Regular' },
  ]);
});

test('stretched characters end where the line says', async () => {
  const text = '均匀拉伸的一行文字';
  const gaps = new Map(Array.from(text, (_, at) => [at, 0.0437]));
  const end = line('完', 400, 100, { owner: node('P') });
  const run = line(text, 40, 100, { owner: node('P'), gaps });
  const pdf = await openPdf(
    paintPdf(
      placed(node('Document'), [[run, { ...end, x: 40, baseline: 130 }]]),
      metadata,
      new Map(),
    ),
  );
  const picture = await pdf.render(1, 4);
  const inked = (x: number, y: number) => (picture.grey[y * picture.width + x] ?? 255) < 128;
  const columns = Array.from({ length: picture.width }, (_, x) => x).filter((x) =>
    Array.from({ length: 60 }, (_, row) => 345 + row).some((y) => inked(x, y)),
  );
  // 9 characters of 16 pt; the last one's ink ends about 0.04 em before its own box does.
  const expected = 40 + 9 * 16 + 8 * 0.0437 * 16;
  expect(Math.abs((columns.at(-1) ?? 0) / 4 - expected)).toBeLessThan(1.2);
});

test('glyphs are drawn, in every face', async () => {
  for (const role of ['serif', 'heavy', 'sans', 'kai'] as const) {
    const pdf = await openPdf(oneLine(line('国', 40, 100, { owner: node('P'), role, size: 40 })));
    const { grey, width } = await pdf.render(1, 1);
    const dark = [...grey].filter((value) => value < 128).length;
    expect(dark).toBeGreaterThan(200);
    expect(grey[20 * width + 20]).toBe(255);
  }
});

test('a trimmed bracket is drawn whole, moved to the left', async () => {
  const face = faces.face('serif');
  const inkStart = async (trim: number) => {
    const run = line('（', 40, 100, { owner: node('P'), size: 40 });
    const glyphs = [face.trimmed(run.glyphs[0] ?? 0, trim, 0)];
    const pdf = await openPdf(oneLine({ ...run, glyphs, advances: [40 * (1 - trim)] }));
    const { grey, width } = await pdf.render(1, 1);
    const dark = [...grey].flatMap((value, at) => (value < 128 ? [at % width] : []));
    return { start: Math.min(...dark), count: dark.length };
  };
  const whole = await inkStart(0);
  const cut = await inkStart(0.5);
  expect(whole.start - cut.start).toBe(20);
  expect(Math.abs(whole.count - cut.count)).toBeLessThan(4);
});

test('a face with more variants than a font can number goes on in another', async () => {
  const owner = node('P');
  const face = faces.face('serif');
  const text = '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';
  const plain = line(text, 40, 100, { owner });
  const crowd = Array.from({ length: 1000 }, (_, at) => ({
    ...plain,
    glyphs: plain.glyphs.map((glyph) => face.trimmed(glyph, 0, at / 1000)),
    advances: plain.advances.map((advance) => advance * (1 - at / 1000)),
  }));
  const last = line('最后一行', 40, 200, { owner });
  const document = placed(node('Document', [owner]), [crowd, [last]]);
  const bytes = paintPdf(document, metadata, new Map());
  expect((await openPdf(bytes)).pages[1]?.text.trim()).toBe('最后一行');
  expect(
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Type0/g),
  ).toHaveLength(2);
});

test('boxes and their colours', async () => {
  const box = { kind: 'box', owner: 'artifact', x: 100, y: 200, width: 50, height: 10 } as const;
  const document = placed(node('Document'), [[{ ...box, colour: '#ff0000' }]]);
  const pdf = await openPdf(paintPdf(document, metadata, new Map()));
  const { grey, width } = await pdf.render(1, 1);
  expect(grey[205 * width + 125]).toBe(85);
  expect(grey[215 * width + 125]).toBe(255);
});

test('links lead where they should, also to later pages and to URLs that are not ASCII', async () => {
  const link = node('Link', [], { alt: '到第二页' });
  const area = { kind: 'link', owner: link, x: 40, y: 90, width: 80, height: 20 } as const;
  const document = placed(
    node('Document', [link]),
    [
      [
        { ...area, target: { kind: 'anchor', anchor: '03' } },
        { ...area, y: 190, target: { kind: 'url', url: 'https://a.cn/新闻?a=(1)&b=%20' } },
      ],
      [line('第二页', 40, 100, { owner: 'artifact' })],
    ],
    { destinations: new Map([['03', { page: 2, y: 84 }]]) },
  );
  const { links } = await openPdf(paintPdf(document, metadata, new Map()));
  const places = links.map(({ x, y, width, height }) => [x, y, width, height].map(Math.round));
  expect(places).toEqual([
    [40, 90, 80, 20],
    [40, 190, 80, 20],
  ]);
  expect(links.map(({ toPage }) => toPage)).toEqual([2, undefined]);
  expect(links[1]?.url).toBe('https://a.cn/%E6%96%B0%E9%97%BB?a=(1)&b=%20');
});

test('bookmarks keep their levels and places', async () => {
  const outline = [
    { title: '一、目录', page: 1, y: 50, children: [] },
    {
      title: '二、内容',
      page: 1,
      y: 90,
      children: [{ title: '1. 甲', page: 2, y: 60, children: [] }],
    },
  ];
  const document = placed(node('Document'), [[], []], { outline });
  expect((await openPdf(paintPdf(document, metadata, new Map()))).outline).toEqual([
    { title: '一、目录', level: 1, page: 1, y: 50 },
    { title: '二、内容', level: 1, page: 1, y: 90 },
    { title: '1. 甲', level: 2, page: 2, y: 60 },
  ]);
});

test.skipIf(!has('qpdf'))('the file is well built', () => {
  const bytes = oneLine(line(sentence, 40, 100, { owner: node('P') }));
  expect(printedBy(bytes, (file) => ['qpdf', '--check', file])).toContain(
    'No syntax or stream encoding errors found',
  );
});

test('the same document gives the same bytes; another gives another file id', () => {
  const bytes = (text: string) => Buffer.from(oneLine(line(text, 40, 100, { owner: node('P') })));
  const idOf = (file: Buffer) => /\/ID \[(.*?)\]/.exec(file.toString('latin1'))?.[1];
  expect(bytes('甲').equals(bytes('甲'))).toBe(true);
  expect(idOf(bytes('甲'))).toMatch(/^<[0-9a-f]{32}> <[0-9a-f]{32}>$/);
  expect(idOf(bytes('甲'))).not.toBe(idOf(bytes('乙')));
});
