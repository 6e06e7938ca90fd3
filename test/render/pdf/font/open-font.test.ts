import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FontFace } from '../../../../src/render/pdf/font/font-face.js';
import { FontSubset } from '../../../../src/render/pdf/font/subset.js';
import { packedFont } from '../setting.js';
import { cffFont } from './cff-font.js';
import {
  changed,
  collection,
  licensed,
  openBytesAsFont,
  openSound,
  tablesOf,
} from './font-files.js';
import { smallFont } from './small-font.js';

const small = await smallFont('kai', '国家A');
const emoji = packedFont('emoji');

/** Uses whatever a document would use of a font. */
async function exercise(bytes: Uint8Array): Promise<string> {
  const font = await openBytesAsFont(bytes);
  if (font.kind === 'fault') return font.reason;
  const subset = new FontSubset(new FontFace('any', font));
  for (const codePoint of [0x20, 0x41, 0x42, 0x43, 0x2603, 0x56fd, 0x1f600, 0x10ffff]) {
    const glyph = subset.face.glyph(codePoint);
    subset.code(glyph, 'a');
    subset.code(subset.face.trimmed(glyph, 0.1, 0.1), 'b');
  }
  return subset.program().length > 0 ? 'used' : 'empty';
}

describe('a file that is no usable font', () => {
  test.each([
    ['nothing', new Uint8Array(), 'format'],
    ['text', Buffer.from('not a font at all'), 'format'],
    ['WOFF', Buffer.concat([Buffer.from('wOFF'), Buffer.alloc(100)]), 'woff'],
    ['WOFF2', Buffer.concat([Buffer.from('wOF2'), Buffer.alloc(100)]), 'woff'],
    ['a variable font', changed(small, { fvar: () => new Uint8Array(20) }), 'variable'],
    ['a font without widths', changed(small, { hmtx: () => undefined }), 'broken'],
    ['a font without outlines', changed(small, { glyf: () => undefined }), 'broken'],
    [
      'a font with half a table',
      changed(small, { head: (table) => table.subarray(0, 20) }),
      'broken',
    ],
    ['a font cut off', small.subarray(0, 500), 'broken'],
    ['a collection of none', collection([]), 'broken'],
    ['a collection cut off', collection([small]).subarray(0, 14), 'broken'],
  ])('%s is refused', async (_, bytes, reason) => {
    expect(await openBytesAsFont(bytes)).toEqual({ kind: 'fault', reason });
  });

  test.each([
    ['symbols', '0000000100030000'],
    ['Macintosh', '0000000100010000'],
    ['Big5', '0000000100030004'],
  ])('a font whose characters are in %s alone is refused', async (_, records) => {
    const other = changed(small, { cmap: () => Buffer.from(`${records}0000000c`, 'hex') });
    expect(await openBytesAsFont(other)).toEqual({ kind: 'fault', reason: 'no-unicode' });
  });

  test('damaged headers and tables never throw', async () => {
    for (const [font, headers] of [
      [emoji, 6000],
      [cffFont(), 2000],
    ] as const) {
      const places = fc.oneof(fc.nat(headers), fc.nat(font.length - 1));
      await fc.assert(
        fc.asyncProperty(places, fc.nat(255), fc.nat(255), async (at, first, second) => {
          const damaged = Uint8Array.from(font);
          damaged[at] = first;
          damaged[at + 1] = second;
          expect(await exercise(damaged)).toMatch(
            /used|format|woff|variable|broken|no-unicode|restricted|bitmap-only/,
          );
        }),
        { numRuns: 400 },
      );
    }
  });
});

describe('what a licence says of embedding', () => {
  test.each([
    ['0000', 'used-glyphs'],
    ['0004', 'used-glyphs'],
    ['0008', 'used-glyphs'],
    // Fonts from before `OS/2` version 3 set several: the most generous counts.
    ['000e', 'used-glyphs'],
    ['0100', 'all-glyphs'],
    ['0108', 'all-glyphs'],
  ])('fsType 0x%s lets a document hold %s', async (fsType, embedding) => {
    expect((await openSound(licensed(small, Number.parseInt(fsType, 16)))).embedding).toBe(
      embedding,
    );
  });

  test.each([
    ['0002', 'restricted'],
    ['0102', 'restricted'],
    ['0200', 'bitmap-only'],
    ['0204', 'bitmap-only'],
  ])('fsType 0x%s keeps a font out: %s', async (fsType, reason) => {
    expect(await openBytesAsFont(licensed(small, Number.parseInt(fsType, 16)))).toEqual({
      kind: 'fault',
      reason,
    });
  });

  test('a font that may not be cut is embedded with all its glyphs', async () => {
    const programOf = async (fsType: number) => {
      const subset = new FontSubset(new FontFace('any', await openSound(licensed(small, fsType))));
      subset.code(subset.face.trimmed(subset.face.glyph(0x56fd), 0.25, 0.25), '国');
      return Buffer.from(tablesOf(subset.program()).get('maxp') ?? []).readUInt16BE(4);
    };
    // .notdef, the cut 国, and the 国 that it draws.
    expect(await programOf(0)).toBe(3);
    // .notdef, the cut 国, and 国, 家 and A as they are.
    expect(await programOf(0x0100)).toBe(5);
  });
});

test('a font gives its names and measures', async () => {
  const font = await openSound(packedFont('serif'));
  expect(font).toMatchObject({
    names: { postScript: 'NotoSerifSC-Regular' },
    unitsPerEm: 1000,
    ascent: 1151,
    descent: 286,
  });
  expect(font.names.all).toContain('Noto Serif SC');
  expect(font.advance(font.glyph(0x56fd))).toBe(1000);
  expect(font.glyph(0x10ffff)).toBe(0);
});

test('each font of a collection is a font of its own', async () => {
  const both = collection([small, await smallFont('serif', '民')]);
  expect((await openSound(both, 0)).names.postScript).toBe('LXGWWenKai-Regular');
  expect((await openSound(both, 1)).names.postScript).toBe('NotoSerifSC-Regular');
  expect((await openSound(both, 1)).glyph(0x6c11)).toBeGreaterThan(0);
  expect((await openSound(both, 0)).glyph(0x6c11)).toBe(0);
});
