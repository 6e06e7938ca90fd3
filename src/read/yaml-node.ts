import type { Edit, Place, Voice } from '../model/diagnostic.js';

/** A value of YAML with its place. Every scalar is text: no dates, no numbers, no `yes` that becomes true. */
export type YamlNode = YamlText | YamlList | YamlMapping;

export interface YamlText {
  readonly kind: 'text';
  readonly text: string;
  readonly place: Place;
  /** How many characters stand between the start of `place` and that of the text: 1 for a quotation mark. */
  readonly indent: number;
}

interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly place: Place;
}

export interface YamlMapping {
  readonly kind: 'mapping';
  readonly entries: readonly YamlEntry[];
  readonly place: Place;
}

export interface YamlEntry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: YamlNode;
}

/** The place of the characters from `start` to before `end` of a text, in its UTF-16 units; undefined where the file does not hold the text as it reads (escapes, more than one line). */
export function verbatimPlace(
  { text, place, indent }: YamlText,
  start: number,
  end: number,
): Required<Place> | undefined {
  const { file, line, column, endLine, endColumn } = place;
  if (line !== endLine || endColumn !== column + text.length + 2 * indent) return undefined;
  const first = column + indent;
  return { file, line, column: first + start, endLine: line, endColumn: first + end };
}

/** The change that puts `changed` there; undefined as for {@link verbatimPlace}. */
export function editInText(
  node: YamlText,
  start: number,
  end: number,
  changed: string,
  voice: Voice,
): Edit | undefined {
  const place = verbatimPlace(node, start, end);
  return place && { place, was: node.text.slice(start, end), text: changed, voice };
}
