import { describe, expect, it } from 'vitest';
import {
  checkCharacter,
  identityNumbers,
  isIdentityNumber,
} from '../../src/check/identity-numbers.js';

/** A number put together from its parts, so that none stands in this file; 000 is given to nobody. */
function numberOf({ region = '110000', day = '20990131', order = '000' } = {}): string {
  const first = region + day + order;
  return first + checkCharacter(first);
}

describe('an identity number', () => {
  it('has the check character of the standard', () => {
    // The examples that GB 11643-1999 itself prints, less their last character.
    expect(checkCharacter(['110105', '19491231', '002'].join(''))).toBe('X');
    expect(checkCharacter(['440524', '18800101', '001'].join(''))).toBe('4');
  });

  it.each(['110000', '540000', '650000', '710000', '820000'])('is of a region: %s', (region) => {
    expect(isIdentityNumber(numberOf({ region }))).toBe(true);
  });

  it.each(['100000', '160000', '240000', '380000', '470000', '550000', '660000', '900000'])(
    'is of no region: %s',
    (region) => {
      expect(isIdentityNumber(numberOf({ region }))).toBe(false);
    },
  );

  it.each(['20990230', '20991301', '20990001', '21000229', '17990101', '20990431'])(
    'is of nobody born on %s',
    (day) => {
      expect(isIdentityNumber(numberOf({ day }))).toBe(false);
    },
  );

  it('is none with any one digit changed', () => {
    const right = numberOf({ region: '440300', day: '20960229' });
    for (let at = 0; at < 17; at += 1) {
      for (const digit of '0123456789'.replace(right.charAt(at), '')) {
        expect(identityNumbers(right.slice(0, at) + digit + right.slice(at + 1))).toEqual([]);
      }
    }
  });

  it('is found wherever blanks stand in it', () => {
    const number = numberOf();
    for (let at = 1; at < 18; at += 1) {
      const text = `号${number.slice(0, at)} ${number.slice(at)}。`;
      const found = at === 1 ? [] : [{ digits: number, start: 1, end: 20 }];
      expect(identityNumbers(text)).toEqual(found);
    }
  });

  it('is looked for in linear time', () => {
    const start = performance.now();
    expect(identityNumbers('1 '.repeat(500_000))).toEqual([]);
    expect(identityNumbers('11000020990131000'.repeat(50_000))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
