import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRaster } from '../../../src/read/picture/raster.js';
import * as encode from '../../render/pdf/decode/encode.js';

const { size } = encode;
const lying = { width: size.height, height: size.width };
const bits = encode.webpBits(await encode.webp());
const avif = await encode.avif();

/** One file of each form. */
const files: Readonly<Record<string, Buffer>> = {
  'lossy WebP': await encode.webp(),
  'lossless WebP': await encode.webp({ lossless: 1 }),
  'WebP with opacity': await encode.webp({ opacity: 9 }),
  'WebP with EXIF': encode.webpFile(
    encode.webpHead(8, size),
    bits,
    encode.webpChunk('EXIF', encode.exif(6)),
  ),
  AVIF: avif,
  'AVIF with opacity': await encode.avif(9),
  GIF: encode.gif(),
  'interlaced GIF': encode.gif({ interlaced: true, transparent: true }),
};

const types = { W: 'image/webp', A: 'image/avif', G: 'image/gif' };

describe('readRaster', () => {
  it.each(Object.entries(files))('reads the size of a %s', (name, bytes) => {
    const type = Object.entries(types).find(([letter]) => name.includes(letter))?.[1];
    expect(readRaster(bytes)).toMatchObject({ kind: 'sound', mediaType: type, ...size });
  });

  it('reads the size of a picture on its side', () => {
    expect(readRaster(encode.turnedAvif(avif, 1))).toMatchObject({ ...lying, orientation: 8 });
    expect(readRaster(encode.turnedAvif(avif, 2))).toMatchObject({ ...size, orientation: 3 });
  });

  it('takes an empty screen of a GIF for the size of its frame', () => {
    const gif = encode.gif();
    gif.fill(0, 6, 10);
    expect(readRaster(gif)).toMatchObject(size);
  });

  it.each(Object.entries(files))('finds a %s that is cut off broken', (_, bytes) => {
    // A GIF's last byte says no more than that nothing follows.
    const kinds = Array.from(
      bytes.subarray(0, -1),
      (_byte, end) => readRaster(bytes.subarray(0, end))?.kind,
    );
    expect(new Set(kinds.slice(40))).toEqual(new Set(['broken']));
  });

  it.each(Object.entries(files))('never throws, whatever a %s holds', (_, whole) => {
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 });
    fc.assert(
      fc.property(damage, (changes) => {
        const bytes = Buffer.from(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        expect([undefined, 'sound', 'broken', 'too-large', 'unsupported']).toContain(
          readRaster(bytes)?.kind,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('refuses claims beyond what can be decoded', () => {
    const webp = Buffer.from(files['lossless WebP'] ?? []);
    webp.writeUInt32LE(0x0fffffff, webp.indexOf('VP8L') + 9);
    expect(readRaster(webp)).toEqual({ kind: 'too-large' });
    const claim = Buffer.from(avif);
    claim.writeUInt32BE(50_000, claim.indexOf('ispe') + 8);
    expect(readRaster(claim)).toEqual({ kind: 'too-large' });
    const gif = encode.gif();
    gif.fill(0xff, 6, 10);
    expect(readRaster(gif)).toEqual({ kind: 'too-large' });
  });
});
