/** A stretch of a text in another language than the document's; offsets in UTF-16 units. */
export interface Passage {
  readonly from: number;
  readonly to: number;
  /** BCP 47. */
  readonly language: string;
}

/** From so many English words on, one of them a {@link functionWords}, a stretch is a passage. */
const leastWords = 4;

/** From so many letters on, a stretch in one of {@link scripts} is a passage. */
const leastLetters = 6;

/** What English sentences and titles hold, and names of products and firms hardly ever. */
const functionWords = new Set(
  (
    'the of and to for is are was were be been with by from that this these those it its or not ' +
    'we you they our your their have has had will would can could which who what how when'
  ).split(' '),
);

/** Scripts that tell the language, but for rare ones. */
const scripts: readonly (readonly [language: string, letter: string])[] = [
  ['ko', '\\p{sc=Hang}'],
  ['ru', '\\p{sc=Cyrl}'],
  ['el', '\\p{sc=Grek}'],
  ['ar', '\\p{sc=Arab}'],
  ['he', '\\p{sc=Hebr}'],
  ['th', '\\p{sc=Thai}'],
];

const scriptRuns = scripts.map(([language, letter]) => ({
  language,
  run: new RegExp(`${letter}(?:[ \\p{P}]*${letter}){${leastLetters - 1},}`, 'gu'),
}));

/** What holds no passage: quick to see, and true of most paragraphs. */
const mayHold = /[A-Za-z][^\s\p{L}]* [A-Za-z]|[\u0370-\u10ff\uac00-\ud7af]/u;

/** Neither Han nor its full-width signs, nor what stands for a picture: all between is one stretch. */
const stretch = /[^\p{sc=Han}\u3000-\u303f\uff00-\uffef\ufffc]+/gu;

const word = /^[(["'“‘]*([A-Za-z]+(?:[-'’][A-Za-z]+)*)[)\]"'”’.,;:!?]*$/;

/**
 * The passages of a text that are in another language than `language`, in their order, as ISO 14289-1
 * (7.2) wants them marked. Names, terms and abbreviations among Chinese words are none, since readers
 * take them as a part of the Chinese sentence (WCAG 2.2, 3.1.2): English is what has four words in a
 * row, one of them no name. What shares its letters with other languages is left as it is.
 */
export function passagesOf(text: string, language: string): readonly Passage[] {
  if (!mayHold.test(text)) return [];
  const others = scriptRuns.flatMap(({ language: other, run }) =>
    [...text.matchAll(run)].map((match) => passage(match, other)),
  );
  const english = [...text.matchAll(stretch)]
    .filter(([found]) => isEnglish(found))
    .map((match) => passage(match, 'en'));
  const [own] = language.toLowerCase().split('-');
  return [...english, ...others]
    .filter((one) => one.language !== own)
    .sort((a, b) => a.from - b.from)
    .filter((one, at, all) => one.from >= (all[at - 1]?.to ?? 0));
}

/** The language of a text that is as a whole in another one than `language`; else undefined. */
export function foreignLanguage(text: string, language: string): string | undefined {
  const [first] = passagesOf(text, language);
  const isWhole = first && first.to - first.from === text.trim().length;
  return isWhole ? first.language : undefined;
}

function isEnglish(text: string): boolean {
  const words = text
    .split(/[\s—–]+/)
    .flatMap((token) => word.exec(token)?.[1]?.toLowerCase() ?? []);
  return words.length >= leastWords && words.some((one) => functionWords.has(one));
}

/** A match without the spaces around it. */
function passage({ 0: found, index }: RegExpExecArray, language: string): Passage {
  const from = index + found.length - found.trimStart().length;
  return { from, to: from + found.trim().length, language };
}
