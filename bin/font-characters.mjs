import { readFileSync } from 'node:fs';

/**
 * Blocks of Unicode, first and last code point, of what a bulletin sets besides Han: Latin with its
 * accents, Greek, Cyrillic, punctuation, currency, symbols, numbers in circles, kana, full-width
 * forms; and the radicals, which text copied out of other PDFs holds in the place of characters.
 */
const blocks = [
  [0x0020, 0x007e],
  [0x00a0, 0x017f],
  [0x01cd, 0x01dc],
  [0x01f8, 0x01f9],
  [0x0250, 0x0261],
  [0x02c6, 0x02dd],
  [0x0370, 0x03ff],
  [0x0400, 0x045f],
  [0x1e00, 0x1eff],
  [0x2000, 0x20bf],
  [0x2100, 0x23ff],
  [0x2460, 0x27bf],
  [0x2e3a, 0x2e3b],
  [0x2e80, 0x2fdf],
  [0x3000, 0x312f],
  [0x3200, 0x33ff],
  [0xfe10, 0xfe1f],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef],
];

/** The characters that an encoding gives to two bytes in these ranges, both ends included. */
function* twoByteCharacters(encoding, lead, trail) {
  const decoder = new TextDecoder(encoding);
  for (let first = lead[0]; first <= lead[1]; first += 1) {
    for (let second = trail[0]; second <= trail[1]; second += 1) {
      const text = decoder.decode(Uint8Array.of(first, second));
      if (!/[\ufffd\p{Co}]/u.test(text)) yield* text;
    }
  }
}

function* inBlocks() {
  for (const [first, last] of blocks) {
    for (let code = first; code <= last; code += 1) yield String.fromCodePoint(code);
  }
}

/**
 * What every text face of the pack holds: the 8,105 characters of 通用规范汉字表 (State Council,
 * 国发〔2013〕23号), GB 2312, and the blocks above. 6,638 of the 8,105 are in GB 2312; the others are
 * listed in a file of their own.
 */
export function bulletinCharacters() {
  const gb2312 = twoByteCharacters('gbk', [0xa1, 0xf7], [0xa1, 0xfe]);
  const list = new URL('standard-characters-beyond-gb2312.txt', import.meta.url);
  const beyond = readFileSync(list, 'utf8').replaceAll('\n', '');
  return new Set([...gb2312, ...beyond, ...inBlocks()]);
}

/** The 5,401 traditional characters in daily use: the first level of Big5. One face holds them for all. */
export function traditionalCharacters() {
  return new Set(twoByteCharacters('big5', [0xa4, 0xc6], [0x40, 0xfe]));
}
