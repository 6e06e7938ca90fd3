import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPdf } from './pdf.js';
import { article } from './press.js';
import * as encode from './render/pdf/decode/encode.js';
import { chunk, encodePng } from './render/pdf/image/encode-png.js';

const packageRoot = join(import.meta.dirname, '..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletin-hostile-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A PNG of 8 bits whose header claims this size, and whose data are `rows` inflated. */
function png(width: number, height: number, colour: 2 | 6, rows: Uint8Array): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colour], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const svg = (inner: string, before = '') =>
  Buffer.from(
    `${before}<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900">${inner}</svg>`,
  );

/** Parts of a drawing that each refer to the one before: `part` makes one of its number. */
const chain = (count: number, part: (number: number) => string) =>
  Array.from({ length: count }, (_, number) => part(number)).join('');

const laughs = chain(9, (at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`);
const uses = (at: number) => `<g id="a${at + 1}">${`<use href="#a${at}"/>`.repeat(10)}</g>`;
const mask = (at: number) =>
  `<mask id="m${at + 1}" mask="url(#m${at})"><path fill="#fff" d="M0 0H900V900"/></mask>`;
const filter = (inner: string) =>
  svg(`<filter id="f">${inner}</filter><path d="M0 0H900V900" filter="url(#f)"/>`);

function claimed(file: Buffer, mark: string, by: number, numbers: readonly number[]): Buffer {
  const out = Buffer.from(file);
  out.set(numbers, out.indexOf(mark) + by);
  return out;
}

/** What is hostile about each file, and what is said of it. */
const hostile: Readonly<Record<string, readonly [bytes: Buffer, said: string]>> = {
  'a PNG that claims 50,000 × 50,000': [png(50_000, 50_000, 6, Buffer.alloc(9)), '太大'],
  'a PNG that inflates to 200 MB': [png(100, 100, 2, Buffer.alloc(200_000_000)), '已损坏'],
  'a PNG with a broken chunk': [
    Buffer.from(encodePng({ width: 9, height: 9, bits: 8, colour: 0, sample: () => [1] })).fill(
      7,
      50,
      52,
    ),
    '已损坏',
  ],
  'a GIF that claims 65,535 × 65,535': [encode.gif().fill(0xff, 6, 10), '太大'],
  'a GIF of ten million blocks': [
    Buffer.concat([
      encode.gif().subarray(0, -2),
      Buffer.alloc(20_000_000, '\x01\x02'),
      Buffer.of(0x3b),
    ]),
    '已损坏',
  ],
  'a WebP that claims 16,384 × 16,384': [
    claimed(await encode.webp({ lossless: 1 }), 'VP8L', 9, [255, 255, 255, 15]),
    '太大',
  ],
  'an AVIF that claims more than it holds': [
    claimed(await encode.avif(), 'ispe', 8, [0, 0, 15, 255, 0, 0, 11, 255]),
    '已损坏',
  ],
  'an SVG of a billion laughs': [
    svg('<text>&e9;</text>', `<!DOCTYPE svg [<!ENTITY e0 "哈">${laughs}]>`),
    '已损坏',
  ],
  'an SVG of a billion uses': [svg(`<path id="a0"/>${chain(9, uses)}<use href="#a9"/>`), '太复杂'],
  'an SVG of a hundred thousand levels': [
    svg('<g>'.repeat(100_000) + '</g>'.repeat(100_000)),
    '太复杂',
  ],
  'an SVG of masks in masks': [
    svg(`${chain(199, mask)}<path mask="url(#m199)" d="M0 0H900V900"/>`),
    '太复杂',
  ],
  'an SVG of endless noise': [
    filter('<feTurbulence baseFrequency="0.5" numOctaves="99999999"/>'),
    '太复杂',
  ],
  'an SVG that spreads each point over all': [
    filter('<feMorphology operator="dilate" radius="400"/>'),
    '太复杂',
  ],
  'an SVG of a hundred layers': [
    svg('<path d="M0 0H900V900" opacity=".5"/>'.repeat(100)),
    '太复杂',
  ],
  'an SVG of lines all over': [
    svg(`<path fill="none" stroke="#000" d="M0 0${'L900 900L0 400'.repeat(50_000)}"/>`),
    '太复杂',
  ],
  'an SVG of a marker at each of many corners': [
    svg(
      `<marker id="m">${'<path d="M0 0h3"/>'.repeat(1000)}</marker><path marker-mid="url(#m)" d="M0 0${'L9 9'.repeat(10_000)}"/>`,
    ),
    '太复杂',
  ],
  'an SVG of an endless text': [
    svg(`<text font-size="9" y="20">${'字'.repeat(100_000)}</text>`),
    '太复杂',
  ],
  'an SVG of rules for each of many elements': [
    svg(`<style>${'.a{fill:red}'.repeat(5000)}</style>${'<path d="M0 0"/>'.repeat(20_000)}`),
    '太复杂',
  ],
};

interface Run {
  readonly exitCode: number | null;
  readonly stderr: string;
  /** Of the processor, in seconds; and the most memory at once, in MB. */
  readonly cpu: number;
  readonly memory: number;
  readonly out: string;
}

/** Builds an issue of one article that shows the picture. */
function build(name: string, picture: Buffer): Run {
  const root = join(folder, name);
  const issue = join(root, 'bulletins/news/001');
  mkdirSync(join(issue, 'images'), { recursive: true });
  const head =
    'title: 月报\npublisher: 中心\nperiod: month\nlayout: monthly\ntopic: 水利\nscope: 全国\n';
  writeFileSync(join(root, 'bulletins/news/series.yaml'), head);
  const dates = 'date: 2021-04-30\nfrom: 2021-04-01\nto: 2021-04-30';
  writeFileSync(join(issue, 'issue.md'), `---\nnumber: 1\n${dates}\n---\n`);
  writeFileSync(join(issue, '01-甲.md'), article('水位下降。\n\n![水位图](images/a.png)'));
  writeFileSync(join(issue, 'images/a.png'), picture);
  const usage = join(root, 'usage');
  mkdirSync(usage);
  const program = [join(packageRoot, 'bin/bulletin.js'), 'build', '-C', root, '--lang', 'zh'];
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', join(packageRoot, 'test/bench/usage.cjs'), ...program],
    { encoding: 'utf8', env: { ...process.env, BENCH_USAGE: usage } },
  );
  const [file = ''] = readdirSync(usage);
  const { cpu, memory } = JSON.parse(readFileSync(join(usage, file), 'utf8'));
  return { exitCode: status, stderr, cpu, memory, out: join(root, 'build/news/001') };
}

it.each(Object.entries(hostile))(
  '%s',
  async (name, [picture, said]) => {
    const { exitCode, stderr, cpu, memory, out } = build(name, picture);
    expect(stderr).toContain(`01-甲.md:9:1  警告  图片“images/a.png”${said}`);
    expect(exitCode).toBe(0);
    // Time of the processor: other programs of this machine do not count.
    expect(cpu).toBeLessThan(2.5);
    expect(memory).toBeLessThan(300);
    const pdf = await openPdf(readFileSync(join(out, 'news-001.pdf')));
    expect(pdf.items.map(({ text }) => text).join('')).toContain('图片缺失：水位图');
    expect(readFileSync(join(out, 'news-001.html'), 'utf8')).toContain(
      'role="img" aria-label="图片缺失：水位图"',
    );
    expect(readFileSync(join(out, 'news-001.md'), 'utf8')).toContain('〔图片缺失：水位图〕');
    expect(existsSync(join(out, 'images'))).toBe(false);
  },
  60_000,
);
