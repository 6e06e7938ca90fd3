import { joinedText } from '../joined-text.js';
import { oddPairs, reorderedPairs } from '../name-pairs.js';
import { occurrences } from '../occurrences.js';
import { personPairs } from '../person-pairs.js';
import { defineRule } from '../rule.js';

export const nameTwoWays = defineRule({
  name: 'name-two-ways',
  severity: 'warning',
  origin: 'practice',
  examples: {
    fails: '信息中心主任琚文胜介绍了平台。会后，据文胜主任回答了提问。',
    passes: '信息中心主任琚文胜介绍了平台。会后，琚文胜主任回答了提问。',
  },
  scope: 'issue',
  check(issue, report) {
    const { text, articles, mention } = joinedText(issue);
    const pairs = [...personPairs(text, articles), ...reorderedPairs(text), ...oddPairs(text)];
    const said = new Set<string>();
    for (const [first, second] of pairs) {
      const one = { ...first, places: occurrences(text, first.name) };
      const other = { ...second, places: occurrences(text, second.name) };
      const difference = differenceOf(one.name, other.name);
      if (said.has(difference) || areSideBySide(text, one.places, other.places)) continue;
      said.add(difference);
      const [rare, usual] = one.places.length < other.places.length ? [one, other] : [other, one];
      const { passage, start, end } = mention(rare.start, rare.start + rare.name.length);
      report({ place: passage.place(start, end), values: { text: rare.name, other: usual.name } });
    }
  },
});

/** The characters in which two names differ: a slip is said once, however the words around it go on. */
function differenceOf(one: string, other: string): string {
  return [one, other]
    .map((name, index) =>
      [...name].filter((_, at) => name[at] !== [other, one][index]?.[at]).join(''),
    )
    .sort()
    .join(' ');
}

/** True where a sentence has both names: then they are two. */
function areSideBySide(text: string, one: readonly number[], other: readonly number[]): boolean {
  const sentences = new Set(one.map((place) => sentenceStart(text, place)));
  return other.some((place) => sentences.has(sentenceStart(text, place)));
}

function sentenceStart(text: string, place: number): number {
  let start = place;
  while (start > 0 && !/[。！？；\n]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}
