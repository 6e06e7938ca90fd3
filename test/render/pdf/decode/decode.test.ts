import { describe, expect, it } from 'vitest';
import { imageOf, printed } from '../image/printed.js';
import { shown } from '../image/shown.js';
import * as encode from './encode.js';

const { squares, size } = encode;
const full = [0, 1, 2, 3].map(() => 255);

/** The greys of the quarters of a picture, row by row. */
async function quarters(bytes: Uint8Array): Promise<readonly number[]> {
  const image = await imageOf(bytes);
  const onSide = image.orientation > 4;
  const across = onSide ? image.height : image.width;
  const down = onSide ? image.width : image.height;
  const grey = await shown(image, across, down);
  return [0.25, 0.75].flatMap((y) =>
    [0.25, 0.75].map((x) => grey[Math.floor(y * down) * across + Math.floor(x * across)] ?? 0),
  );
}

/** What the quarters should be, each with its opacity over white paper. */
function greys(order: readonly number[] = [0, 1, 2, 3], opacity = full): readonly number[] {
  return order.map((number) => {
    const [red = 0, green = 0, blue = 0] = squares[number] ?? [];
    const share = (opacity[number] ?? 255) / 255;
    return ((red + green + blue) / 3) * share + 255 * (1 - share);
  });
}

function expectNear(actual: readonly number[], expected: readonly number[]): void {
  const off = actual.map((value, at) => Math.abs(value - (expected[at] ?? 0)));
  expect(Math.max(...off), actual.join(' ')).toBeLessThan(5);
}

const seeThrough = [255, 255, 255, 100];

describe('WebP', () => {
  it('lossy, is shown as it is, and stays as small as a JPEG', async () => {
    const bytes = await encode.webp();
    expectNear(await quarters(bytes), greys());
    expect(await imageOf(bytes)).toMatchObject({ ...size, coding: 'jpeg', colour: 'rgb' });
  });

  it('lossless, loses nothing', async () => {
    const bytes = await encode.webp({ lossless: 1 });
    expectNear(await quarters(bytes), greys());
    expect(await imageOf(bytes)).toMatchObject({ coding: 'rows' });
  });

  it.each([0, 1])('with opacity, lossless: %d', async (lossless) => {
    const bytes = await encode.webp({ lossless, opacity: 100 });
    expectNear(await quarters(bytes), greys(undefined, seeThrough));
  });

  it('is not turned, whatever its EXIF says: browsers do not turn it', async () => {
    const bits = encode.webpBits(await encode.webp());
    const chunks = [encode.webpHead(8, size), bits, encode.webpChunk('EXIF', encode.exif(6))];
    expectNear(await quarters(encode.webpFile(...chunks)), greys());
  });

  it('animated, shows its first frame where it stands', async () => {
    const frame = Buffer.alloc(16);
    frame.writeUIntLE(size.width / 2, 0, 3);
    frame.writeUIntLE(size.width - 1, 6, 3);
    frame.writeUIntLE(size.height - 1, 9, 3);
    const bits = encode.webpBits(await encode.webp());
    const anmf = encode.webpChunk('ANMF', Buffer.concat([frame, bits]));
    const canvas = { width: size.width * 2, height: size.height };
    const file = encode.webpFile(
      encode.webpHead(0x12, canvas),
      encode.webpChunk('ANIM', Buffer.alloc(6)),
      anmf,
      anmf,
    );
    const image = await imageOf(file);
    const grey = await shown(image, canvas.width, canvas.height);
    expect(grey[8 * canvas.width + 12]).toBe(255);
    expectNear([grey[8 * canvas.width + 60] ?? 0], [greys()[0] ?? 0]);
  });

  it('that is not what it claims is broken', async () => {
    const bits = encode.webpBits(await encode.webp());
    const claim = encode.webpHead(0, { width: 4000, height: 3000 });
    expect(await printed(encode.webpFile(claim, bits))).toBe('broken');
    expect(await printed((await encode.webp()).subarray(0, 60))).toBe('broken');
    const noise = (await encode.webp({ lossless: 1 })).fill(0xa5, 30);
    expect(await printed(noise)).toBe('decoded: {"url":"a","reason":"broken"}');
  });
});

describe('AVIF', () => {
  it('is shown as it is', async () => {
    const bytes = await encode.avif();
    expectNear(await quarters(bytes), greys());
    expect(await imageOf(bytes)).toMatchObject({ ...size, coding: 'jpeg' });
  });

  it('with opacity', async () => {
    expectNear(await quarters(await encode.avif(100)), greys(undefined, seeThrough));
  });

  it.each([
    [1, undefined, [1, 3, 0, 2]],
    [2, undefined, [3, 2, 1, 0]],
    [3, undefined, [2, 0, 3, 1]],
    [0, 0, [2, 3, 0, 1]],
    [0, 1, [1, 0, 3, 2]],
    [1, 0, [0, 2, 1, 3]],
    [1, 1, [3, 1, 2, 0]],
  ] as const)('turned by %d quarters and mirrored along %s', async (turn, axis, order) => {
    const bytes = encode.turnedAvif(await encode.avif(), turn, axis);
    expectNear(await quarters(bytes), greys(order));
  });

  it('that is not what it claims is broken', async () => {
    const bytes = await encode.avif();
    const claim = Buffer.from(bytes);
    claim.writeUInt32BE(4000, claim.indexOf('ispe') + 8);
    expect(await printed(claim)).toBe('decoded: {"url":"a","reason":"broken"}');
    expect(await printed(bytes.subarray(0, bytes.length - 9))).toBe('broken');
  });
});

describe('GIF', () => {
  it.each([false, true])('is shown as it is, interlaced: %s', async (interlaced) => {
    expectNear(await quarters(encode.gif({ interlaced })), greys());
  });

  it('has one transparent colour', async () => {
    const opacity = [255, 255, 255, 0];
    expectNear(await quarters(encode.gif({ transparent: true })), greys(undefined, opacity));
  });

  it('with a code that cannot be is broken', async () => {
    const bytes = encode.gif();
    const start = bytes.length - 200;
    expect(await printed(bytes.fill(0xff, start, start + 99))).toBe(
      'decoded: {"url":"a","reason":"broken"}',
    );
  });
});

describe('SVG', () => {
  const svg = (inner: string, root = 'width="48" height="32"') =>
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inner}</svg>`);
  const drawn = squares.map(
    (colour, at) =>
      `<rect x="${(at % 2) * 24}" y="${at > 1 ? 16 : 0}" width="24" height="16" fill="rgb(${colour})"${at === 3 ? ' fill-opacity="0.392"' : ''}/>`,
  );

  it('is drawn at 300 dots to the inch', async () => {
    const bytes = svg(drawn.join(''));
    expectNear(await quarters(bytes), greys(undefined, seeThrough));
    expect(await imageOf(bytes)).toMatchObject({ width: 150, height: 100, coding: 'rows' });
  });

  it('however large it says it is, is drawn for a page', async () => {
    const image = await imageOf(svg('<rect width="9" height="9"/>', 'viewBox="0 0 1e9 5e8"'));
    expect([image.width, image.height]).toEqual([2400, 1200]);
  });

  it('has its text set in a face of the font pack', async () => {
    const text = '<text y="24" font-size="24" font-family="Microsoft YaHei">永永</text>';
    const image = await imageOf(svg(text));
    const grey = await shown(image, 48, 32);
    const ink = grey.reduce((sum, value) => sum + (255 - value), 0) / 255;
    expect(ink).toBeGreaterThan(100);
    expect(image.colour).toBe('grey');
  });

  it('that would be drawn for ever is not begun', async () => {
    const filter = '<feTurbulence baseFrequency="0.5" numOctaves="99999999"/>';
    const bomb = `<filter id="f">${filter}</filter><rect filter="url(#f)" width="48" height="32"/>`;
    const pictures = await Promise.all([printed(svg(bomb)), printed(svg(drawn.join('')))]);
    expect(pictures[0]).toBe('decoded: {"url":"a","reason":"complex"}');
    expect(pictures[1]).toMatchObject({ width: 150 });
  });

  const page = 'width="900" height="900"';
  const many = (count: number, part: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => part(at)).join('');

  it.each([
    ['a chart', many(100, (at) => `<rect x="${at * 9}" width="7" height="${at * 8}"/>`)],
    [
      'dots that let see through',
      many(3000, (at) => `<circle cx="${at % 900}" r="4" opacity=".6"/>`),
    ],
    ['a map', many(900, (at) => `<path stroke="#fff" d="M${at} 9${'l5 3l-3 4'.repeat(20)}z"/>`)],
  ])(
    'of a usual kind is drawn as dense as others: %s',
    async (_, inner) => {
      expect(await imageOf(svg(inner, page))).toMatchObject({ width: 2400 });
    },
    30_000,
  );

  it('with much in it is drawn coarser, rather than not at all', async () => {
    const filter = '<filter id="f"><feDropShadow dx="3" stdDeviation="4"/></filter>';
    const cards = many(12, (at) => {
      const place = `x="${(at % 4) * 220}" y="${Math.floor(at / 4) * 300}"`;
      return `<rect ${place} width="200" height="260" filter="url(#f)"/>`;
    });
    expect(await imageOf(svg(filter + cards, page))).toMatchObject({ width: 1200 });
  }, 30_000);
});
