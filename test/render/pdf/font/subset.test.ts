import { expect, test } from 'vitest';
import { openBytes } from '../../../../src/host/memory-host.js';
import { FontFace } from '../../../../src/render/pdf/font/font-face.js';
import { components } from '../../../../src/render/pdf/font/outline.js';
import { readTables } from '../../../../src/render/pdf/font/sfnt.js';
import { FontSubset } from '../../../../src/render/pdf/font/subset.js';
import { openTrueType, type TrueTypeFont } from '../../../../src/render/pdf/font/true-type.js';
import { packedFont } from '../setting.js';

function fontOf(name: 'serif' | 'emoji'): TrueTypeFont {
  const tables = readTables(openBytes(packedFont(name)), 0);
  const font = 'kind' in tables ? tables : openTrueType(tables);
  if (font.kind === 'fault') throw new Error(font.reason);
  return font;
}

const subsetOf = (name: 'serif' | 'emoji') => new FontSubset(new FontFace(name, fontOf(name)));

const outlineIn = (font: TrueTypeFont, glyph: number) =>
  font.outlines([glyph], 100_000)[0] ?? new Uint8Array();

/** The outline of each glyph of a program, and its advance. */
function glyphsOf(program: Uint8Array): { outline: Uint8Array; advance: number }[] {
  const file = new DataView(program.buffer, program.byteOffset, program.byteLength);
  const offsets = new Map<string, number>();
  for (let record = 12; record < 12 + file.getUint16(4) * 16; record += 16) {
    const tag = String.fromCharCode(...program.subarray(record, record + 4));
    offsets.set(tag, file.getUint32(record + 8));
  }
  const [loca = 0, glyf = 0, hmtx = 0, maxp = 0] = ['loca', 'glyf', 'hmtx', 'maxp'].map((tag) =>
    offsets.get(tag),
  );
  return Array.from({ length: file.getUint16(maxp + 4) }, (_, glyph) => ({
    outline: program.subarray(
      glyf + file.getUint32(loca + glyph * 4),
      glyf + file.getUint32(loca + glyph * 4 + 4),
    ),
    advance: file.getUint16(hmtx + glyph * 4),
  }));
}

test('codes are given in the order of first use, and once', () => {
  const subset = subsetOf('serif');
  const glyphs = [...'国家国'].map((character) => subset.face.glyph(character.codePointAt(0) ?? 0));
  expect(glyphs.map((glyph, at) => subset.code(glyph, '国家国'[at] ?? ''))).toEqual([1, 2, 1]);
  expect(subset.texts).toEqual(['国', '家']);
  expect(subset.widths).toEqual([1000, 1000]);
});

test('a glyph that serves two characters has a code for each', () => {
  const subset = subsetOf('serif');
  const radical = subset.face.glyph(0x2f63);
  expect(radical).toBe(subset.face.glyph(0x751f));
  expect(subset.code(radical, '\u751f')).not.toBe(subset.code(radical, '\u2f63'));
});

test('a trimmed glyph draws the whole one, moved, under its own advance', () => {
  const subset = subsetOf('serif');
  const bracket = subset.face.glyph(0xff08);
  subset.code(subset.face.trimmed(bracket, 0.5, 0), '（');
  const glyphs = glyphsOf(subset.program());
  // .notdef, the trimmed bracket, and the whole one that it draws.
  expect(glyphs.map(({ advance }) => advance)).toEqual([0, 500, 1000]);
  const [part] = components(glyphs[1]?.outline ?? new Uint8Array()) ?? [];
  expect(part?.glyph).toBe(2);
  expect(glyphs[2]?.outline).toEqual(outlineIn(fontOf('serif'), bracket));
});

test('the parts of a composite glyph come along', () => {
  const subset = subsetOf('emoji');
  const font = fontOf('emoji');
  const composite = Array.from({ length: 1500 }, (_, glyph) => glyph).find(
    (glyph) => (components(outlineIn(font, glyph)) ?? []).length > 1,
  );
  subset.code(composite ?? 0, '☺');
  const glyphs = glyphsOf(subset.program());
  const parts = components(outlineIn(font, composite ?? 0)) ?? [];
  const cut = components(glyphs[1]?.outline ?? new Uint8Array()) ?? [];
  expect(parts.length).toBeGreaterThan(1);
  expect(cut.map(({ glyph }) => glyphs[glyph]?.advance)).toEqual(
    parts.map(({ glyph }) => font.advance(glyph)),
  );
});

test('the same use gives the same bytes', () => {
  const program = () => {
    const subset = subsetOf('serif');
    for (const character of '可重复')
      subset.code(subset.face.glyph(character.charCodeAt(0)), character);
    return subset.program();
  };
  expect(program()).toEqual(program());
});
