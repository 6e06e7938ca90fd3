import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentFaces } from '../../../../src/render/pdf/font/faces.js';
import type { PackedFace } from '../../../../src/render/pdf/font/packed-fonts.js';
import { faces, packedCast, packedFont } from '../setting.js';

const roles = ['serif', 'heavy', 'sans', 'kai'] as const;

/** The characters that GB 2312 has as two bytes: 6,763 Han among them. */
function gb2312(): string[] {
  const decoder = new TextDecoder('gbk');
  const characters: string[] = [];
  for (let first = 0xa1; first <= 0xf7; first += 1) {
    for (let second = 0xa1; second <= 0xfe; second += 1) {
      characters.push(decoder.decode(Uint8Array.of(first, second)));
    }
  }
  return characters.filter((character) => /\p{sc=Han}/u.test(character));
}

function beyondGb2312(): string[] {
  const list = join(import.meta.dirname, '../../../../bin/standard-characters-beyond-gb2312.txt');
  return [...readFileSync(list, 'utf8').replaceAll('\n', '')];
}

describe('the font pack', () => {
  test('lists 1,467 standard characters that GB 2312 has not', () => {
    const known = new Set(gb2312());
    const beyond = beyondGb2312();
    expect(new Set(beyond).size).toBe(1467);
    expect(beyond.filter((character) => known.has(character))).toEqual([]);
  });

  test.each(roles)('%s has every Han character of GB 2312 and of 通用规范汉字表', (role) => {
    const face = faces.face(role);
    const wanted = [...gb2312(), ...beyondGb2312()];
    expect(wanted.length).toBeGreaterThan(8000);
    const missing = wanted.filter((character) => face.glyph(character.codePointAt(0) ?? 0) === 0);
    expect(missing).toEqual([]);
  });

  test.each([...'“”‘’—…·《》①②→℃％￥〇〓①Ⅳ±×≤Ωжé☆■'])('every role can set %s', (character) => {
    for (const role of roles) {
      const face = faces.choose(role, character.codePointAt(0) ?? 0);
      expect(face?.glyph(character.codePointAt(0) ?? 0)).toBeGreaterThan(0);
    }
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

  test('a pack without a face is a broken installation', () => {
    expect(() => documentFaces(packedCast(() => undefined)).face('serif')).toThrow('serif.ttf');
  });
});
