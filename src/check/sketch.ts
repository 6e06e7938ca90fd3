/** How many values a sketch holds, one character each. */
export const bins = 96;

/** How many letters are looked at in one go. */
const shingle = 3;

/** A text of fewer letters has too few shingles to be told from another by. */
const fewestLetters = 80;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The addresses of links and pictures: they may differ where the text is the same. */
const addresses = /\]\([^()\s]*\)|https?:\/\/[\w./?=&%#~:@+-]*/g;

/**
 * A short form of a Markdown text, by which {@link likeness} compares two: 96 characters; empty for a
 * text of fewer than 80 letters and Han characters, which says too little. It is a MinHash by one
 * permutation over the runs of three letters (Li, Owen, Zhang 2012): the runs are dealt to bins, and of each
 * bin the least is kept, six bits of it. A bin that got none borrows from another (Shrivastava 2017).
 * Marks, spaces, upper case and full-width forms count for nothing.
 */
export function sketchOf(markdown: string): string {
  const text = markdown.replace(addresses, ' ');
  const least = new Uint32Array(bins).fill(0xffffffff);
  const kept = new Int8Array(bins).fill(-1);
  let [first, second, letters] = [0, 0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const letter = letterOf(text.charCodeAt(index));
    if (letter === 0) continue;
    letters += 1;
    if (letters >= shingle) {
      const hash = mixed(first, second, letter);
      const rank = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
      const bin = ((hash >>> 16) * bins) >>> 16;
      if (rank <= (least[bin] ?? 0)) {
        least[bin] = rank;
        kept[bin] = hash & 63;
      }
    }
    first = second;
    second = letter;
  }
  if (letters < fewestLetters) return '';
  let sketch = '';
  for (let bin = 0; bin < bins; bin += 1) sketch += alphabet.charAt(filled(kept, bin));
  return sketch;
}

/** How much of two texts is the same, from 0 to 1: of all their runs of three letters, the part that both have; an estimate, right to about 0.05. */
export function likeness(one: string, other: string): number {
  let same = 0;
  for (let bin = 0; bin < bins; bin += 1) {
    if (one.charCodeAt(bin) === other.charCodeAt(bin)) same += 1;
  }
  // Of values that have nothing to do with each other, one in 64 is the same.
  return Math.max(0, (same / bins - 1 / 64) / (1 - 1 / 64));
}

/** The value of a bin, or of the one that it borrows from. */
function filled(kept: Int8Array, bin: number): number {
  let at = bin;
  for (let turn = 1; (kept[at] ?? 0) < 0; turn += 1) at = mixed(bin, turn, 0) % bins;
  return kept[at] ?? 0;
}

/** A letter, figure or Han character in its plain form; 0 for all else. */
function letterOf(unit: number): number {
  const code = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
  if (code >= 0x3400) return code < 0xfe00 || code >= 0xff66 ? code : 0;
  if (code >= 0x61 && code <= 0x7a) return code;
  if (code >= 0x41 && code <= 0x5a) return code + 32;
  if (code >= 0x30 && code <= 0x39) return code;
  return (code >= 0xc0 && code < 0x2000) || (code > 0x3040 && code < 0x3200) ? code : 0;
}

/** 32 bits that depend on each bit of three numbers (the end of MurmurHash3). */
function mixed(a: number, b: number, c: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77) ^ Math.imul(c, 0xc2b2ae3d);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
