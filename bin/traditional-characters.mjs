// Prints src/check/traditional-pairs.ts: which simplified character each traditional one stands for.
// node bin/traditional-characters.mjs > src/check/traditional-pairs.ts

import dictionary from 'opencc-js/dict/TSCharacters';
import { bulletinCharacters, traditionalCharacters } from './font-characters.mjs';

/** Those that stand for one of two characters: 鍾 for 钟 or 锺, 鎔 for 熔 or 镕, 閤 for 合 or 阁, 燉 for 炖 or 敦. */
const ambiguous = '鍾鎔閤燉';

const pairsOnLine = 24;

/**
 * The traditional characters in daily use that are neither in 通用规范汉字表 nor in GB 2312, for there
 * they may be meant (乾, 於), and of which one simplified character is the only counterpart.
 */
function pairs() {
  const standard = bulletinCharacters();
  const inUse = traditionalCharacters();
  return dictionary
    .split('|')
    .map((entry) => entry.split(' '))
    .filter(
      ([character, simplified, ...more]) =>
        inUse.has(character) &&
        !standard.has(character) &&
        simplified.length === 1 &&
        standard.has(simplified) &&
        more.length === 0 &&
        !ambiguous.includes(character),
    )
    .map((pair) => pair.join(''));
}

function inLines(all) {
  const lines = [];
  for (let at = 0; at < all.length; at += pairsOnLine) {
    lines.push(all.slice(at, at + pairsOnLine).join(''));
  }
  return lines.join('\n');
}

process.stdout.write(`/**
 * Traditional characters, each before the simplified one that it stands for. Made of the dictionary of
 * OpenCC by bin/traditional-characters.mjs, which says what is in it.
 */
export const traditionalPairs = \`
${inLines(pairs())}
\`;
`);
