import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FontSubset } from '../../../../src/render/pdf/font/subset.js';
import { openTrueType } from '../../../../src/render/pdf/font/true-type.js';
import { TrueTypeFace } from '../../../../src/render/pdf/font/true-type-face.js';
import { packedFont } from '../setting.js';

const emoji = packedFont('emoji');

/** Uses whatever a document would use of a font. */
function exercise(bytes: Uint8Array): string {
  const font = openTrueType(bytes);
  if ('kind' in font) return font.reason;
  const subset = new FontSubset(new TrueTypeFace('any', font));
  for (const codePoint of [0x20, 0x41, 0x2603, 0x4e00, 0x1f600, 0x10ffff]) {
    const glyph = subset.face.glyph(codePoint);
    subset.code(glyph, 'a');
    subset.code(subset.face.trimmed(glyph, 0.1, 0.1), 'b');
  }
  return subset.program().length > 0 ? 'used' : 'empty';
}

/** The file's table directory with one tag for another. */
function withTag(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const copy = Buffer.from(bytes);
  copy.write(to, copy.indexOf(from, 0, 'latin1'), 'latin1');
  return copy;
}

describe('a file that is no usable font', () => {
  test.each([
    ['nothing', new Uint8Array(), 'format'],
    ['text', Buffer.from('not a font at all'), 'format'],
    ['WOFF2', Buffer.concat([Buffer.from('wOF2'), Buffer.alloc(100)]), 'format'],
    [
      'OpenType with CFF outlines',
      Buffer.concat([Buffer.from('OTTO'), emoji.subarray(4)]),
      'format',
    ],
    ['a variable font', withTag(emoji, 'name', 'fvar'), 'variable'],
    ['a font without widths', withTag(emoji, 'hmtx', 'xxxx'), 'broken'],
    ['a font cut off', emoji.subarray(0, 300_000), 'broken'],
  ])('%s is refused', (_, bytes, reason) => {
    expect(openTrueType(bytes)).toEqual({ kind: 'fault', reason });
  });

  test('damaged headers and tables never throw', () => {
    const tables = fc.nat(6000);
    const anywhere = fc.nat(emoji.length - 1);
    fc.assert(
      fc.property(fc.oneof(tables, anywhere), fc.nat(255), fc.nat(255), (at, first, second) => {
        const damaged = Uint8Array.from(emoji);
        damaged[at] = first;
        damaged[at + 1] = second;
        expect(exercise(damaged)).toMatch(/used|format|variable|broken/);
      }),
      { numRuns: 300 },
    );
  });
});

test('a font gives its name and measures', () => {
  const font = openTrueType(packedFont('serif'));
  expect(font).toMatchObject({
    name: 'NotoSerifSC-Regular',
    unitsPerEm: 1000,
    ascent: 1151,
    descent: 286,
  });
  if ('kind' in font) return;
  expect(font.advance(font.glyph(0x56fd))).toBe(1000);
  expect(font.glyph(0x10ffff)).toBe(0);
  expect(font.outline(font.glyph(0x20))).toHaveLength(0);
});
