import { areAlike } from './alike.js';
import type { TextRange } from './joined-text.js';
import type { NamePair } from './name-pairs.js';
import { type PersonName, personsIn } from './person-names.js';

/** Persons whose names differ in one character that sounds or looks alike: 琚文胜, 据文胜. */
export function personPairs(text: string, articles: readonly TextRange[]): readonly NamePair[] {
  const inArticles = articles.map((range) => {
    const persons = personsIn(text.slice(range.start, range.end)).map((person) => {
      return { ...person, start: range.start + person.start };
    });
    return { range, persons };
  });
  // Two people may well be called 李静 and 李婧: names of two characters count within an article alone.
  const all = inArticles.flatMap(({ persons }) => persons);
  return [
    ...likeNames(all.filter(({ name }) => name.length > 2)),
    ...inArticles.flatMap(({ range, persons }) => [
      ...likeNames(persons.filter(({ name }) => name.length === 2)),
      ...variants(text, range, persons),
    ]),
  ];
}

/** Those of the names that differ so. */
function likeNames(persons: readonly PersonName[]): readonly NamePair[] {
  const pairs: NamePair[] = [];
  const byRest = new Map<string, PersonName[]>();
  for (const person of persons) {
    const { name, isSurnamed } = person;
    for (const [at, own] of [...name].entries()) {
      const rest = `${name.slice(0, at)}*${name.slice(at + 1)}`;
      const others = byRest.get(rest) ?? [];
      if (others.some((other) => other.name === name)) continue;
      const twin = others.find(
        (other) => (isSurnamed || other.isSurnamed) && areAlike(own, other.name.charAt(at)),
      );
      if (twin !== undefined) pairs.push([twin, person]);
      byRest.set(rest, [...others, person]);
    }
  }
  return pairs;
}

/** The most persons of an article whose names are looked for in all of it. */
const mostPersons = 100;

/** What else in an article differs so from the name of a person, wherever it stands. */
function variants(
  text: string,
  { start, end }: TextRange,
  persons: readonly PersonName[],
): readonly NamePair[] {
  const names = new Map(
    persons
      .filter(({ name, isSurnamed }) => isSurnamed && name.length === 3)
      .map((person) => [person.name, person]),
  );
  return [...names.values()].slice(0, mostPersons).flatMap((person) => {
    const [surname = '', first = '', second = ''] = person.name;
    const pairs: NamePair[] = [];
    const before = new Set<string>();
    for (let at = start; at < end - 2; at += 1) {
      const [a, b, c] = [text[at] === surname, text[at + 1] === first, text[at + 2] === second];
      if (Number(a) + Number(b) + Number(c) !== 2) continue;
      const odd = a ? (b ? 2 : 1) : 0;
      const name = text.slice(at, at + 3);
      if (odd === 0) before.add(text.charAt(at));
      if (areAlike(name.charAt(odd), person.name.charAt(odd)))
        pairs.push([person, { name, start: at }]);
    }
    // A given name that stands behind other characters, too, is a word: 建设.
    return before.size < 2 ? pairs : pairs.filter(([one, other]) => one.name[0] === other.name[0]);
  });
}
