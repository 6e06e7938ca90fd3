import { expect, it } from 'vitest';
import { clean, cleanCode } from '../../../src/typeset/line/clean.js';

it('makes one space of white space, and drops what has no shape', () => {
  expect(clean('水\t \n位\u00ad高\u034f')).toBe('水 位高');
  expect(cleanCode('a\tb  c\u00ad')).toBe('a    b  c');
});

it('keeps what is not seen but belongs to the character before it', () => {
  expect(clean('葛\u{e0100}城\u00ad❤\ufe0f')).toBe('葛\u{e0100}城❤\ufe0f');
  expect(cleanCode('क\u200dष\u00ad')).toBe('क\u200dष');
});

it('replaces what is no character', () => {
  expect(clean('a\ud800b\ufffec\u{1ffff}d')).toBe('a\ufffdb\ufffdc\ufffdd');
  expect(cleanCode('a\ufffe')).toBe('a\ufffd');
});

it('writes ideographs for radicals, so that a search finds them', () => {
  const radicals = '⽣产总值增⻓，⻢上⻅⻛，⼈⺠';
  expect(clean(radicals)).toBe('生产总值增长，马上见风，人民');
  expect(cleanCode(radicals)).toBe('生产总值增长，马上见风，人民');
});

it('leaves no sign of the block of Kangxi radicals', () => {
  const kangxi = Array.from({ length: 0xd6 }, (_, at) => String.fromCodePoint(0x2f00 + at)).join(
    '',
  );
  expect(clean(kangxi)).toMatch(/^\p{Unified_Ideograph}{214}$/u);
});
