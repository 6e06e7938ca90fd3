import { traditionalPairs } from './traditional-pairs.js';

/** Traditional characters side by side, and what they are in simplified writing. */
export interface TraditionalRun {
  readonly at: number;
  readonly characters: string;
  readonly simplified: string;
}

/** What stands in the place of a traditional character, but is written in traditional texts, too. */
const inBoth =
  '布局系幸家胄恤念咽向冢奸娘昆吊雕佛栗戚欲舍卷拐杆梁泛污泄蒙沈抵璇酸愈症杯困朱御棱谷蓑扎弦捆彩致才庵席卜姜制托注志噪狸踊挽回周扣巨表板只沾秋千刮喂松胡哄面冬出台';

/** What the standard list or GB 2312 has, too, but is traditional among others that are. */
const besideOthers: ReadonlyMap<string, string> = new Map([
  ['後', '后'],
  ['於', '于'],
]);

interface Table {
  readonly simplified: ReadonlyMap<string, string>;
  /** 1 at the code of every traditional character. */
  readonly isTraditional: Uint8Array;
  /** 1 at the code of every character of simplified writing alone. */
  readonly isSimplified: Uint8Array;
  readonly runs: RegExp;
  /** With those that are so beside others alone. */
  readonly runsInSentence: RegExp;
}

let made: Table | undefined;

/** The table, made when it is first needed. */
function table(): Table {
  made ??= makeTable();
  return made;
}

function makeTable(): Table {
  const pairs = traditionalPairs.match(/\S\S/g) ?? [];
  const simplified = new Map(pairs.map((pair) => [pair.charAt(0), pair.charAt(1)]));
  const characters = [...simplified.keys()].join('');
  const isTraditional = new Uint8Array(0x10000);
  const isSimplified = new Uint8Array(0x10000);
  for (const [character, simple] of simplified) {
    isTraditional[character.charCodeAt(0)] = 1;
    if (!inBoth.includes(simple)) isSimplified[simple.charCodeAt(0)] = 1;
  }
  return {
    simplified,
    isTraditional,
    isSimplified,
    runs: new RegExp(`[${characters}]+`, 'g'),
    runsInSentence: new RegExp(`[${characters}${[...besideOthers.keys()].join('')}]+`, 'g'),
  };
}

/** True where a text has a traditional character that is none of 通用规范汉字表 (2013). */
export function hasTraditional(text: string): boolean {
  const { isTraditional } = table();
  for (let at = 0; at < text.length; at += 1) {
    if (isTraditional[text.charCodeAt(at)] === 1) return true;
  }
  return false;
}

/** The runs of traditional characters in a text. */
export function traditionalRuns(text: string): readonly TraditionalRun[] {
  return runsOf(text, table().runs);
}

/** The runs in a sentence that is traditional: 後 and 於 are so there, too. */
export function traditionalRunsInSentence(text: string): readonly TraditionalRun[] {
  return runsOf(text, table().runsInSentence);
}

function runsOf(text: string, runs: RegExp): readonly TraditionalRun[] {
  const { simplified } = table();
  return [...text.matchAll(runs)].map(({ 0: characters, index }) => ({
    at: index,
    characters,
    simplified: [...characters]
      .map((one) => simplified.get(one) ?? besideOthers.get(one) ?? one)
      .join(''),
  }));
}

/** How much of the Han characters of a text is traditional: from 0 to 1. */
export function traditionalShare(text: string): number {
  const all = text.match(/\p{sc=Han}/gu)?.length ?? 0;
  const traditional = traditionalRuns(text).reduce((sum, run) => sum + run.characters.length, 0);
  return all === 0 ? 0 : traditional / all;
}

/** Of the characters that are written in two ways, the share of those in the traditional one: from 0 to 1. */
export function traditionalPart(text: string): number {
  const { isTraditional, isSimplified } = table();
  let [traditional, simplified] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    traditional += isTraditional[unit] ?? 0;
    simplified += isSimplified[unit] ?? 0;
  }
  return traditional === 0 ? 0 : traditional / (traditional + simplified);
}
