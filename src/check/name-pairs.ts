import { oddCharacters, width } from './odd-characters.js';

/** A name, and where it begins, in UTF-16 units of the text that it was found in. */
interface Name {
  readonly name: string;
  readonly start: number;
}

/** Two names in a text that are probably one, written two ways; where they differ they have as many characters. */
export type NamePair = readonly [Name, Name];

/** Any stretches that differ in one such character, with the same ones on either side: 快速理赔中心, 快速理培中心. */
export function oddPairs(text: string): readonly NamePair[] {
  return oddCharacters(text).map(({ one, other }) => {
    const before = shared(text, one - 1, other - 1, -1);
    const behind = shared(text, one + width, other + width, 1);
    const around = (place: number): Name => {
      const start = place - before;
      return { name: text.slice(start, place + width + behind), start };
    };
    return [around(one), around(other)];
  });
}

/** The most characters that are shown beyond those that must be the same. */
const mostShared = 3;

/** How many Han characters are the same, from two places on in one direction. */
function shared(text: string, one: number, other: number, step: 1 | -1): number {
  let count = 0;
  while (count < mostShared && text[one + count * step] === text[other + count * step]) {
    if (!han.test(text.charAt(one + count * step))) break;
    count += 1;
  }
  return count;
}

const han = /\p{Script=Han}/u;

/** A name in quotation marks, and what a program or an account is called by. */
const quoted = /(?<=“)\p{Script=Han}{5,12}(?=”)/gu;
const program = /\p{Script=Han}{5,40}(?= ?(?:APP|App|app|客户端|小程序|公众号))/gu;

/** What services of cities and provinces are called by: 江苏健康通, 随申码. Where such a name begins is not known, so every four characters before count. */
const service = /(?=(\p{Script=Han}{4}[通宝码]))/gu;

/** Names of the same characters in another order: 江苏健康通, 健康江苏通. */
export function reorderedPairs(text: string): readonly NamePair[] {
  const pairs: NamePair[] = [];
  const byCharacters = new Map<string, Name>();
  for (const name of namesIn(text)) {
    const characters = [...name.name].sort().join('');
    const other = byCharacters.get(characters);
    if (other === undefined) byCharacters.set(characters, name);
    else if (isReordered(other.name, name.name)) pairs.push([other, name]);
  }
  return pairs;
}

function namesIn(text: string): readonly Name[] {
  const inQuotes = Array.from(text.matchAll(quoted), ({ index, 0: name }) => ({
    name,
    start: index,
  }));
  const ofPrograms = Array.from(text.matchAll(program)).flatMap(({ index, 0: run }) =>
    // Where such a name begins is not known.
    [5, 6, 7, 8]
      .filter((length) => length <= run.length)
      .map((length) => ({ name: run.slice(-length), start: index + run.length - length })),
  );
  const ofServices = Array.from(text.matchAll(service), ({ index, 1: name = '' }) => ({
    name,
    start: index,
  }));
  return [...inQuotes, ...ofPrograms, ...ofServices];
}

/** True of two names that two neighbouring parts, of two characters or more, have changed places in. */
function isReordered(one: string, other: string): boolean {
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  let to = one.length;
  while (to > from && one[to - 1] === other[to - 1]) to -= 1;
  const [a, b] = [one.slice(from, to), other.slice(from, to)];
  for (let cut = 2; cut <= a.length - 2; cut += 1) {
    if (a.slice(cut) + a.slice(0, cut) === b) return true;
  }
  return false;
}
