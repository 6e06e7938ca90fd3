import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentFaces } from '../../../../src/render/pdf/font/faces.js';
import type { PackedFace } from '../../../../src/render/pdf/font/packed-fonts.js';
import { faceRoles } from '../../../../src/typeset/face.js';
import { faces, packedCast, packedFont } from '../setting.js';

const roles = ['serif', 'heavy', 'sans', 'kai'] as const;

/** The characters that GB 2312 has as two bytes: 6,763 Han, and 682 signs and letters of other scripts. */
function gb2312(): string[] {
  // GBK has the same in these rows, and a few signs more.
  const decoder = new TextDecoder('gbk');
  const characters: string[] = [];
  for (let first = 0xa1; first <= 0xf7; first += 1) {
    for (let second = 0xa1; second <= 0xfe; second += 1) {
      characters.push(decoder.decode(Uint8Array.of(first, second)));
    }
  }
  return characters.filter((character) => !/[\ufffd\p{Co}]/u.test(character));
}

const isHan = (character: string) => /\p{sc=Han}/u.test(character);

function beyondGb2312(): string[] {
  const list = join(import.meta.dirname, '../../../../bin/standard-characters-beyond-gb2312.txt');
  return [...readFileSync(list, 'utf8').replaceAll('\n', '')];
}

describe('the font pack', () => {
  test('lists 1,467 standard characters that GB 2312 has not', () => {
    const known = new Set(gb2312().filter(isHan));
    const beyond = beyondGb2312();
    expect(new Set(beyond).size).toBe(1467);
    expect(beyond.filter((character) => known.has(character))).toEqual([]);
  });

  test.each(roles)('%s has every Han character of GB 2312 and of 通用规范汉字表', (role) => {
    const face = faces.face(role);
    const wanted = [...gb2312().filter(isHan), ...beyondGb2312()];
    // 〇 and 々 count as Han too.
    expect(wanted.length).toBeGreaterThanOrEqual(6763 + 1467);
    const missing = wanted.filter((character) => face.glyph(character.codePointAt(0) ?? 0) === 0);
    expect(missing).toEqual([]);
  });

  test.each(faceRoles)('%s sets all of GB 2312, its signs too, without 〓', (role) => {
    const wanted = [...gb2312(), ...'⑪Ⅻé〇①℃％￥☆■㎡㎏✓'];
    expect(wanted.length).toBeGreaterThan(6763 + 682);
    const missing = wanted.filter((character) => {
      const codePoint = character.codePointAt(0) ?? 0;
      return (faces.choose(role, codePoint)?.glyph(codePoint) ?? 0) === 0;
    });
    expect(missing).toEqual([]);
  });
});

describe('choosing a face', () => {
  test('the role’s own comes first, then 宋, then the others, then emoji', () => {
    expect(faces.choose('kai', 0x56fd)?.id).toBe('kai');
    expect(faces.choose('heavy', 0x81fa)?.id).toBe('serif');
    expect(faces.choose('sans', 0x1f600)?.id).toBe('emoji');
  });

  test('no face is chosen where none has the character', () => {
    expect(faces.choose('serif', 0x10ffff)).toBeUndefined();
    expect(faces.choose('serif', 0xe000)).toBeUndefined();
  });

  test('only the faces that are needed are read', () => {
    const read: PackedFace[] = [];
    const cast = packedCast((name) => {
      read.push(name);
      return packedFont(name);
    });
    const lazy = documentFaces(cast);
    expect(read).toEqual([]);
    lazy.choose('kai', 0x56fd);
    lazy.choose('kai', 0x4eba);
    documentFaces(cast).choose('kai', 0x4eba);
    expect(read).toEqual(['kai']);
  });

  test('documents share fonts, and not what each trimmed', () => {
    const cast = packedCast(packedFont);
    const [first, second] = [documentFaces(cast).face('serif'), documentFaces(cast).face('serif')];
    const comma = first.glyph(0xff0c);
    expect(first.trimmed(comma, 0, 0.5)).toBe(second.trimmed(comma, 0, 0.25));
    expect(second.advance(second.trimmed(comma, 0, 0.25))).toBeCloseTo(0.75, 3);
  });

  test('a pack without a face is a broken installation', () => {
    expect(() => documentFaces(packedCast(() => undefined)).face('serif')).toThrow('serif.ttf');
  });
});
