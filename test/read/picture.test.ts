import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.js';
import type { MemoryEntry } from '../../src/host/memory-tree.js';
import { readPicture } from '../../src/read/picture.js';

const folder = 'bulletins/monthly/037';

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

function png(width: number, height: number, depth = 8, colour = 2): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = depth;
  header[9] = colour;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(10))),
    chunk('IEND', new Uint8Array()),
  ]);
}

function segment(code: number, data: readonly number[]): number[] {
  return [0xff, code, (data.length + 2) >> 8, (data.length + 2) & 255, ...data];
}

const exif = (orientation: number) =>
  segment(0xe1, [
    ...Buffer.from('Exif\0\0II*\0'),
    ...[8, 0, 0, 0, 1, 0],
    ...[0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0],
  ]);

function jpeg({
  frame = 0xc0,
  before = [] as number[],
  height = 200,
  end = [0xff, 0xd9],
} = {}): Buffer {
  const size = segment(frame, [
    8,
    height >> 8,
    height & 255,
    1,
    44,
    3,
    1,
    0x11,
    0,
    2,
    0x11,
    0,
    3,
    0x11,
    0,
  ]);
  const scan = [
    ...segment(0xda, [3, 1, 0, 2, 0, 3, 0, 0, 63, 0]),
    ...Array<number>(120).fill(1),
    0xff,
    0,
    4,
  ];
  return Buffer.from([0xff, 0xd8, ...before, ...size, ...scan, ...end]);
}

function read(url: string, entries: Readonly<Record<string, MemoryEntry>>) {
  const rooted = Object.entries(entries).map(([name, entry]) => [`/press/${name}`, entry]);
  const { files } = memoryHost({ ...Object.fromEntries(rooted), '/secret.png': png(1, 1) });
  return readPicture(files, '/press', `${folder}/01.md`, url);
}

const readBytes = (bytes: Uint8Array) => read('a', { [`${folder}/a`]: bytes });

describe('readPicture', () => {
  it('reads a PNG', () => {
    const bytes = png(640, 480);
    expect(readBytes(bytes)).toEqual({
      kind: 'picture',
      picture: {
        file: `${folder}/a`,
        mediaType: 'image/png',
        width: 640,
        height: 480,
        orientation: 1,
        bytes: new Uint8Array(bytes),
      },
      lost: [],
    });
  });

  it('reads a JPEG, turned as its EXIF says', () => {
    const plain = { mediaType: 'image/jpeg', width: 300, height: 200 };
    expect(readBytes(jpeg())).toMatchObject({ picture: plain });
    expect(readBytes(jpeg({ frame: 0xc2 }))).toMatchObject({ picture: plain });
    expect(readBytes(jpeg({ before: exif(3) }))).toMatchObject({ picture: plain });
    const turned = { width: 200, height: 300 };
    expect(readBytes(jpeg({ before: exif(6) }))).toMatchObject({ picture: turned });
    expect(readBytes(jpeg({ before: [0xff, 0xff, ...exif(8)] }))).toMatchObject({
      picture: turned,
    });
    expect(readBytes(jpeg({ before: exif(9) }))).toMatchObject({ picture: plain });
  });

  it.each([
    ['images/a.png', 'images/a.png'],
    ['./images/a.png?v=1#x', 'images/a.png'],
    ['images\\a.png', 'images/a.png'],
    ['../036/%E5%9B%BE%201.png', '../036/图 1.png'],
    ['../036/图 1.png', '../036/图 1.png'],
    ['100%25.png', '100%.png'],
    ['../../../shared/a.png', '../../../shared/a.png'],
  ])('finds %s', (url, name) => {
    const file = `/press/${folder}/${name}`;
    const path = new URL(`file://${file.replace('%', '%25')}`).pathname;
    const known = decodeURIComponent(path).replace('/press/', '');
    expect(read(url, { [known]: png(1, 1) })).toMatchObject({ picture: { file: known } });
  });

  it.each([
    ['https://example.com/a.png', 'remote'],
    ['HTTP://example.com/a.png', 'remote'],
    ['//example.com/a.png', 'remote'],
    ['file:///secret.png', 'remote'],
    ['data:image/png;base64,AAAA', 'unsupported'],
    ['../../../../secret.png', 'outside'],
    ['%2e%2e/%2e%2e/%2e%2e/%2e%2e/secret.png', 'outside'],
    ['..%2f..%2f..%2f..%2fsecret.png', 'outside'],
    ['..\\..\\..\\..\\secret.png', 'outside'],
    ['/secret.png', 'outside'],
    ['C:\\secret.png', 'outside'],
    ['link.png', 'outside'],
    ['..%252f..%252fsecret.png', 'missing'],
    ['%E5%9B.png', 'missing'],
    ['a%00.png', 'missing'],
    ['nothing.png', 'missing'],
    ['', 'irregular'],
    ['#x', 'irregular'],
    ['images', 'irregular'],
  ])('refuses %j: %s', (url, kind) => {
    const entries = {
      [`${folder}/link.png`]: { link: '/secret.png' },
      [`${folder}/images/a.png`]: png(1, 1),
    };
    expect(read(url, entries)).toEqual({ kind });
  });

  it.each([
    ['images/a.png', 'images/a.PNG'],
    ['images/总览.jpg', 'images/总览.png'],
    ['images/图2.png', undefined],
    ['../images/趋势.png', undefined],
    ['out/secert.png', undefined],
  ])('names what may have been meant by %s: %s', (url, near) => {
    const entries = {
      [`${folder}/images/a.PNG`]: png(1, 1),
      [`${folder}/images/总览.png`]: png(1, 1),
      [`${folder}/images/图1.png`]: png(1, 1),
      [`${folder}/out`]: { link: '/' },
    };
    expect(read(url, entries)).toEqual({ kind: 'missing', near });
  });

  it.each([
    ['a text', Buffer.from('# 图'), 'unsupported'],
    ['a page', Buffer.from('<!DOCTYPE html><p>图'), 'unsupported'],
    ['a BMP', Buffer.from('BM\x46\0\0\0\0\0\0\0'), 'unsupported'],
    ['a TIFF', Buffer.from('II*\0\x08\0\0\0'), 'unsupported'],
    ['a HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'unsupported'],
    ['an empty file', Buffer.alloc(0), 'unsupported'],
    ['a PNG cut off', png(9, 9).subarray(0, -1), 'broken'],
    ['a PNG cut off between chunks', png(9, 9).subarray(0, -12), 'broken'],
    ['a PNG’s signature', png(9, 9).subarray(0, 8), 'broken'],
    ['a PNG without width', png(0, 9), 'broken'],
    ['a PNG of no known colours', png(9, 9, 8, 5), 'broken'],
    ['a PNG of no known depth', png(9, 9, 3), 'broken'],
    ['a PNG without its palette', png(9, 9, 8, 3), 'broken'],
    ['a PNG that is too wide', png(20_001, 1), 'too-large'],
    ['a PNG of too many points', png(10_001, 10_000), 'too-large'],
    ['31 MB', Buffer.alloc(31_000_000), 'too-large'],
    ['a JPEG cut off', jpeg({ end: [] }), 'broken'],
    ['a JPEG cut off in its head', jpeg().subarray(0, 10), 'broken'],
    ['a JPEG without a frame', jpeg({ frame: 0xe2 }), 'broken'],
    ['a JPEG that claims more than it holds', jpeg({ height: 4000 }), 'broken'],
    ['a lossless JPEG', jpeg({ frame: 0xc3 }), 'unsupported'],
  ])('takes %s for %s', (_, bytes, kind) => {
    expect(readBytes(bytes)).toEqual({ kind });
  });

  it('notices any damage to a PNG', () => {
    const whole = png(9, 9);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(['broken', 'unsupported']).toContain(readBytes(bytes).kind);
      }),
    );
  });

  it('never throws, whatever a JPEG holds', () => {
    const whole = jpeg({ before: exif(6) });
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 4 });
    fc.assert(
      fc.property(damage, fc.nat(whole.length), (changes, length) => {
        const bytes = Buffer.from(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(readBytes(bytes.subarray(0, length)).kind).toEqual(expect.any(String));
      }),
      { numRuns: 500 },
    );
  });
});
