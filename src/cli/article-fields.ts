import type { NewArticle } from '../edit/article-text.js';
import type { Catalogue, FindingText } from '../messages/catalogue.js';
import type { Day } from '../model/date.js';
import type { Dialogue, Judged } from './dialogue.js';
import { judgeDay, judgeLine, judgeLink, oneLine } from './judge.js';

/** The fields of an article as they were given on the command line, not yet looked at. */
export interface GivenFields {
  readonly title?: string;
  readonly media?: string;
  readonly link?: string;
  readonly date?: string;
  readonly source?: string;
  readonly toc?: string;
  readonly section?: string;
}

interface RequiredFields {
  readonly title: string;
  readonly media: string;
  readonly link: string;
  readonly date: Day;
}

type RequiredField = keyof RequiredFields;
type Judges = { readonly [F in RequiredField]: (text: string) => Judged<RequiredFields[F]> };

/** In the order in which they are asked for. */
const requiredFields: readonly RequiredField[] = ['title', 'media', 'link', 'date'];

/** What is wrong with the fields that were given. */
export function fieldProblems(given: GivenFields, words: Catalogue['cli']): FindingText[] {
  const judges = judgesFor(words);
  return requiredFields.flatMap((field) => {
    const judged = judges[field](given[field] ?? '');
    return isGiven(given[field]) && judged.kind === 'bad' ? [judged.problem] : [];
  });
}

/** The options of the required fields that were not given: `--title`. */
export function missingFields(given: GivenFields): string[] {
  return requiredFields.filter((field) => !isGiven(given[field])).map((field) => `--${field}`);
}

/** All fields of the article; those that are missing are asked for. */
export async function completeFields(
  given: GivenFields,
  words: Catalogue['cli'],
  dialogue: Dialogue,
): Promise<NewArticle> {
  const judges = judgesFor(words);
  return {
    title: await complete(given.title, words.ask.title, judges.title, dialogue),
    media: await complete(given.media, words.ask.media, judges.media, dialogue),
    link: await complete(given.link, words.ask.link, judges.link, dialogue),
    date: await complete(given.date, words.ask.date, judges.date, dialogue),
    source: optionalLine(given.source),
    toc: optionalLine(given.toc),
    section: optionalLine(given.section),
  };
}

async function complete<T>(
  given: string | undefined,
  question: string,
  judge: (text: string) => Judged<T>,
  dialogue: Dialogue,
): Promise<T> {
  const judged = judge(given ?? '');
  return judged.kind === 'good' ? judged.value : dialogue.ask(question, judge);
}

function judgesFor({ use }: Catalogue['cli']): Judges {
  return {
    title: (text) => judgeLine(text, use),
    media: (text) => judgeLine(text, use),
    link: (text) => judgeLink(text, use),
    date: (text) => judgeDay(text, use),
  };
}

function optionalLine(text: string | undefined): string | undefined {
  return isGiven(text) ? oneLine(text ?? '') : undefined;
}

/** An option with nothing in it is one that was not given. */
function isGiven(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
