import { describe, expect, test } from 'vitest';
import { operandBytes } from '../../../../src/render/pdf/font/cff/cff-number.js';
import { flatCharString } from '../../../../src/render/pdf/font/cff/char-string.js';
import { charString } from './cff-font.js';

/** Subroutines of a glyph, numbered from −107. */
function called(...subroutines: string[]) {
  const all = subroutines.map(charString);
  return { count: all.length, bytes: (number: number) => all[number] };
}

const none = called();

/** A charstring without its calls, in the words that it was written in. */
function flat(words: string, shift = 0, local = none, global = none): string | undefined {
  const bytes = flatCharString(charString(words), { local, global }, shift);
  return bytes && Buffer.from(bytes).toString('hex');
}

/** What is expected, with its numbers as short as they can be. */
function hex(words: string): string {
  const bytes = words.split(' ').flatMap((word) => {
    const value = Number(word);
    return Number.isNaN(value) ? [...charString(word)] : [...operandBytes(value)];
  });
  return Buffer.from(bytes).toString('hex');
}

describe('a charstring without its calls', () => {
  test.each([
    ['a width is left out', '55 10 20 rmoveto endchar', '10 20 rmoveto endchar'],
    ['also before stems', '55 10 20 hstem 5 hmoveto endchar', '10 20 hstem 5 hmoveto endchar'],
    ['and before the end', '55 endchar', 'endchar'],
    [
      'a second move keeps all its numbers',
      '5 hmoveto 1 2 rmoveto endchar',
      '5 hmoveto 1 2 rmoveto endchar',
    ],
    ['an end that is missing is added', '5 hmoveto', '5 hmoveto endchar'],
    ['arithmetic is done', '300 6 div hmoveto endchar', '50 hmoveto endchar'],
    [
      'numbers of every length stay',
      '100 -200 1000 -2000 30000 rlineto endchar',
      '100 -200 1000 -2000 30000 rlineto endchar',
    ],
    ['fractions stay', '10.5 hmoveto endchar', '10.5 hmoveto endchar'],
  ])('%s', (_, words, expected) => {
    expect(flat(words)).toBe(hex(expected));
  });

  test.each([
    ['10 20 rmoveto 1 2 rmoveto endchar', '-90 20 rmoveto 1 2 rmoveto endchar'],
    ['10 hmoveto endchar', '-90 hmoveto endchar'],
    ['10 vmoveto endchar', '-100 10 rmoveto endchar'],
    ['1 2 hstem 3 4 vstem 5 hmoveto endchar', '1 2 hstem -97 4 vstem -95 hmoveto endchar'],
    [
      '1 2 hstemhm 3 4 hintmask xc0 5 hmoveto endchar',
      '1 2 hstemhm -97 4 hintmask xc0 -95 hmoveto endchar',
    ],
  ])('moved left by 100, %j is %j', (words, expected) => {
    expect(flat(words, -100)).toBe(hex(expected));
  });

  test('a subroutine can call another, and end the glyph', () => {
    const local = called('-107 callgsubr -106 callgsubr');
    const global = called('10 20 rlineto return', '30 hlineto endchar');
    expect(flat('5 hmoveto -107 callsubr 1 vlineto', 0, local, global)).toBe(
      hex('5 hmoveto 10 20 rlineto 30 hlineto endchar'),
    );
  });
});

describe('a charstring that is broken has no outline', () => {
  test.each([
    ['a subroutine that is not there', '5 hmoveto 0 callsubr endchar', none],
    ['one that calls itself', '5 hmoveto -107 callsubr endchar', called('-107 callsubr')],
    ['an operator that no font has', '5 hmoveto x02 endchar', none],
    ['more numbers than fit', `${'1 '.repeat(600)}rlineto endchar`, none],
    ['an accented letter of two others', '1 2 65 66 endchar', none],
  ])('%s', (_, words, local) => {
    expect(flat(words, 0, local)).toBeUndefined();
  });

  test('calls that double each time come to an end', () => {
    const twice = Array.from({ length: 9 }, (_, level) => `${level - 106} callsubr `.repeat(60));
    expect(flat('-107 callsubr endchar', 0, called(...twice, '1 hlineto return'))).toBeUndefined();
  });
});
