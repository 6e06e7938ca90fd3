import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pngImage } from '../../../../src/render/pdf/image/png.js';
import { chunk, encodePng, type PngPlan } from './encode-png.js';
import { imageOf, printed } from './printed.js';
import { shown } from './shown.js';

const width = 21;
const height = 13;

function fixture(name: string): Uint8Array {
  return readFileSync(join(import.meta.dirname, 'fixtures', name));
}

function expectGrey(
  actual: Uint8Array,
  expected: (x: number, y: number) => number,
  across = width,
) {
  const off = [...actual].map((value, at) =>
    Math.abs(value - expected(at % across, Math.floor(at / across))),
  );
  expect(Math.max(...off)).toBeLessThanOrEqual(3);
}

const ramp = (x: number, y: number) => (x * 11 + y * 5) % 256;
const palette = Array.from({ length: 4 }, (_, at) => [at * 80, at * 80, at * 80]).flat();

const kinds: readonly [
  string,
  Omit<PngPlan, 'width' | 'height'>,
  (x: number, y: number) => number,
][] = [
  [
    'grey, 1 bit',
    { bits: 1, colour: 0, sample: (x, y) => [(x + y) & 1] },
    (x, y) => ((x + y) & 1) * 255,
  ],
  ['grey, 4 bits', { bits: 4, colour: 0, sample: (x) => [x % 16] }, (x) => (x % 16) * 17],
  ['grey, 8 bits', { bits: 8, colour: 0, sample: (x, y) => [ramp(x, y)] }, ramp],
  ['grey, 16 bits', { bits: 16, colour: 0, sample: (x, y) => [ramp(x, y) * 257] }, ramp],
  ['RGB', { bits: 8, colour: 2, sample: (x, y) => [ramp(x, y), ramp(x, y), ramp(x, y)] }, ramp],
  [
    'palette of 2 bits',
    { bits: 2, colour: 3, palette, sample: (x, y) => [(x + y) % 4] },
    (x, y) => ((x + y) % 4) * 80,
  ],
  [
    'palette with opacity',
    { bits: 2, colour: 3, palette, transparency: [255, 0], sample: (x) => [x % 4] },
    (x) => (x % 4 === 1 ? 255 : (x % 4) * 80),
  ],
  [
    'grey with opacity',
    { bits: 8, colour: 4, sample: (x, y) => [ramp(x, y), x % 2 === 0 ? 255 : 0] },
    (x, y) => (x % 2 === 0 ? ramp(x, y) : 255),
  ],
  [
    'RGB with opacity, 16 bits',
    { bits: 16, colour: 6, sample: (x, y) => [0, 0, 0, (255 - ramp(x, y)) * 257] },
    ramp,
  ],
  [
    'grey with one transparent colour',
    { bits: 8, colour: 0, transparency: [0, 7], sample: (x) => [x % 2 === 0 ? 7 : 90] },
    (x) => (x % 2 === 0 ? 255 : 90),
  ],
];

describe('PNG', () => {
  for (const [name, plan, expected] of kinds) {
    for (const interlaced of [false, true]) {
      test(`${name}${interlaced ? ', interlaced' : ''}, is shown as it is`, async () => {
        const image = await imageOf(encodePng({ width, height, ...plan, interlaced }));
        expect([image.width, image.height]).toEqual([width, height]);
        expectGrey(await shown(image, width, height), expected);
      });
    }
  }

  test.each([
    ['of another number of channels', 0, 8, [0, 1, 0, 2, 0, 3], undefined],
    ['cut off', 2, 8, [0, 1, 0, 2], undefined],
    ['with bits that no sample has', 0, 4, [0xff, 0xf3], [3, 3]],
    ['of a sample for each channel', 2, 8, [1, 1, 0, 2, 0, 3], [1, 1, 2, 2, 3, 3]],
    ['of 16 bits', 0, 16, [1, 2], [258, 258]],
  ] as const)('a transparent colour %s names samples or nothing', (_, colour, bits, given, key) => {
    const sample = () => (colour === 0 ? [1] : [1, 2, 3]);
    const file = encodePng({ width, height, bits, colour, transparency: given, sample });
    const image = pngImage(file);
    expect('kind' in image ? image.reason : image.transparent).toEqual(key);
  });

  test('full opacity needs no mask', async () => {
    const plan = { width, height, bits: 8, colour: 6, sample: () => [1, 2, 3, 255] } as const;
    expect(await imageOf(encodePng(plan))).not.toHaveProperty('alpha');
  });

  test('a file cut off anywhere is refused or whole', () => {
    const whole = encodePng({ width, height, bits: 8, colour: 0, sample: (x, y) => [ramp(x, y)] });
    const outcomes = Array.from(whole, (_, end) => pngImage(whole.subarray(0, end)));
    expect(outcomes.filter((outcome) => !('kind' in outcome))).toEqual([]);
  });

  test('damaged bytes never throw', () => {
    const whole = encodePng({ width, height, bits: 2, colour: 3, palette, sample: (x) => [x % 4] });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, value) => {
        const damaged = Uint8Array.from(whole);
        damaged[at] = value;
        const image = pngImage(damaged);
        expect('kind' in image ? image.kind : 'image').toMatch(/fault|image/);
      }),
    );
  });

  test('68 bytes that claim 50,000 × 50,000 pixels are refused', async () => {
    const header = Buffer.from([0, 0, 0xc3, 0x50, 0, 0, 0xc3, 0x50, 8, 6, 0, 0, 0]);
    const bytes = Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', header),
      chunk('IDAT', Buffer.from([0x78, 0x9c, 3, 0, 0, 0, 0, 1])),
    ]);
    expect(await printed(Buffer.concat([bytes, chunk('IEND', Buffer.alloc(0))]))).toBe('too-large');
  });
});

/** Red, green and black over blue, white and black, in squares of 8 pixels: their greys. */
const squares = (x: number, y: number) => (x >= 16 ? 0 : x >= 8 && y >= 8 ? 255 : 85);

describe('JPEG', () => {
  for (const name of ['baseline', 'progressive']) {
    test(`${name}, is shown as it is`, async () => {
      const grey = await shown(await imageOf(fixture(`${name}.jpg`)), 24, 16);
      for (const [x, y] of [
        [3, 3],
        [11, 3],
        [3, 11],
        [11, 11],
        [19, 3],
      ] as const) {
        expect(Math.abs((grey[y * 24 + x] ?? 0) - squares(x, y))).toBeLessThan(12);
      }
    });
  }

  test('grey is grey', async () => {
    expect(await imageOf(fixture('grey.jpg'))).toMatchObject({
      colour: 'grey',
      width: 24,
      height: 16,
    });
  });

  test('printing colours become what they look like', async () => {
    const image = await imageOf(fixture('cmyk.jpg'));
    expect(image).toMatchObject({ colour: 'rgb', coding: 'jpeg' });
    const grey = await shown(image, image.width, image.height);
    // Red, green and black over blue, white and black, as offset printing shows them.
    const middles = [3, 11, 19].flatMap((x) => [grey[3 * 24 + x] ?? 0, grey[11 * 24 + x] ?? 0]);
    const off = [84, 72, 71, 255, 28, 28].map((value, at) => Math.abs(value - (middles[at] ?? 0)));
    expect(Math.max(...off)).toBeLessThan(13);
  });

  /** Where the corner that is stored first (red above blue, at x 0) is shown: the white square's place. */
  const whiteSquare = {
    1: [11, 11],
    2: [12, 11],
    3: [12, 4],
    4: [11, 4],
    5: [11, 11],
    6: [4, 11],
    7: [4, 12],
    8: [11, 12],
  } as const;
  for (const [orientation, [x, y]] of Object.entries(whiteSquare)) {
    test(`EXIF orientation ${orientation} is applied`, async () => {
      const image = await imageOf(withOrientation(fixture('baseline.jpg'), Number(orientation)));
      const across = image.orientation > 4 ? 16 : 24;
      const grey = await shown(image, across, 40 - across);
      expect(grey[y * across + x]).toBeGreaterThan(240);
    });
  }

  test('a header cut off anywhere is refused', async () => {
    const whole = fixture('baseline.jpg');
    for (let end = 0; end < 300; end += 1) {
      expect(await printed(whole.subarray(0, end))).toMatch(/broken|unsupported/);
    }
  });
});

function withOrientation(jpeg: Uint8Array, orientation: number): Uint8Array {
  const tiff = [
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    1,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
  ];
  const body = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  const segment = [0xff, 0xe1, 0, body.length + 2, ...body];
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from(segment), jpeg.subarray(2)]);
}
