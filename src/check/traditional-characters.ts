import { traditionalPairs } from './traditional-pairs.js';

/** Traditional characters side by side, and what they are in simplified writing. */
export interface TraditionalRun {
  readonly at: number;
  readonly characters: string;
  readonly simplified: string;
}

interface Table {
  readonly simplified: ReadonlyMap<string, string>;
  /** 1 at the code of every traditional character. */
  readonly isTraditional: Uint8Array;
  readonly runs: RegExp;
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
  for (const character of simplified.keys()) isTraditional[character.charCodeAt(0)] = 1;
  return {
    simplified,
    isTraditional,
    runs: new RegExp(`[${characters}]+`, 'g'),
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
  const { runs, simplified } = table();
  return [...text.matchAll(runs)].map(({ 0: characters, index }) => ({
    at: index,
    characters,
    simplified: [...characters].map((one) => simplified.get(one) ?? one).join(''),
  }));
}

/** How much of the Han characters of a text is traditional: from 0 to 1. */
export function traditionalShare(text: string): number {
  const all = text.match(/\p{sc=Han}/gu)?.length ?? 0;
  const traditional = traditionalRuns(text).reduce((sum, run) => sum + run.characters.length, 0);
  return all === 0 ? 0 : traditional / all;
}
