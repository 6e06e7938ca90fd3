import { areAlike } from './alike.js';

/** Two stretches of a text, of {@link width} characters, that differ in the one in the middle: where they begin, in UTF-16 units. */
export interface Twins {
  readonly one: number;
  readonly other: number;
}

/** How many characters the stretches have: the odd one, and two that are the same on either side of it. */
export const width = 5;

const middle = 2;

/** Words of grammar, and others that say another thing by another character. */
const grammar = new Set(
  '的地得是使有又及即和合与于予在再已以做作坐座它他她那哪像象向至致止之只这者着也都就将让被把给对从到等或并而但且该其某各每可能会要应需不没未无更最很非多个为位名年月日时上下里内外前后中间左右东西南北一二三四五六七八九十百千万亿两零带戴呆待',
);

/** Two and two characters by which words differ that are both right: 实验 and 试验, 国籍 and 国际. */
const wordPairs = new Set(
  '实试 籍际 治止 力利 定订 须需 映应 期其 事示 制治 线限 工功 记纪 度渡 交缴 式势'
    .split(' ')
    .flatMap((pair) => [pair, [...pair].reverse().join('')]),
);

/**
 * Finds where a text has the same two characters on either side of one that sounds or looks alike:
 * 速理赔中心, 速理培中心. Each pair of characters is given once. Time and room grow with the text as it
 * does: a table holds the first place that has its neighbours, with open addressing.
 */
export function oddCharacters(text: string): readonly Twins[] {
  const slots = 2 ** Math.ceil(Math.log2(text.length * 2 + 2));
  const table = new Int32Array(slots);
  const found = new Map<string, Twins>();

  /** Where the same neighbours stood first; this place, if nowhere before. */
  function first(start: number): number {
    let slot = neighbours(text, start) & (slots - 1);
    for (;;) {
      const place = (table[slot] ?? 0) - 1;
      if (place >= 0 && haveSameNeighbours(text, place, start)) return place;
      if (place < 0) {
        table[slot] = start + 1;
        return start;
      }
      slot = (slot + 1) & (slots - 1);
    }
  }

  let run = 0;
  for (let end = 0; end < text.length; end += 1) {
    run = isHan(text.charCodeAt(end)) ? run + 1 : 0;
    if (run < width) continue;
    const start = end + 1 - width;
    const other = first(start);
    if (text.charCodeAt(other + middle) === text.charCodeAt(start + middle)) continue;
    const [a, b] = [text.charAt(other + middle), text.charAt(start + middle)];
    if (!found.has(a + b) && isMistakable(a, b)) found.set(a + b, { one: other, other: start });
  }
  return [...found.values()];
}

function isMistakable(a: string, b: string): boolean {
  return !grammar.has(a) && !grammar.has(b) && !wordPairs.has(a + b) && areAlike(a, b);
}

/** Han characters of the block that common ones stand in. */
function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** A number made of the two characters on either side of the one in the middle. */
function neighbours(text: string, start: number): number {
  const left = (text.charCodeAt(start) << 16) | text.charCodeAt(start + 1);
  const right = (text.charCodeAt(start + 3) << 16) | text.charCodeAt(start + 4);
  const mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca77);
  return mixed ^ (mixed >>> 15);
}

function haveSameNeighbours(text: string, a: number, b: number): boolean {
  return (
    text.charCodeAt(a) === text.charCodeAt(b) &&
    text.charCodeAt(a + 1) === text.charCodeAt(b + 1) &&
    text.charCodeAt(a + 3) === text.charCodeAt(b + 3) &&
    text.charCodeAt(a + 4) === text.charCodeAt(b + 4)
  );
}
