import type { Place } from '../model/diagnostic.js';

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

/** The place of the character at `index` of a text, if it stands in the file as it is in the text; else that of the whole. */
export function placeInText({ text, place, indent }: YamlText, index: number): Place {
  const { file, line, column, endLine, endColumn } = place;
  const isVerbatim = line === endLine && endColumn === column + text.length + 2 * indent;
  if (!isVerbatim) return place;
  const start = column + indent + index;
  return { file, line, column: start, endLine: line, endColumn: start + 1 };
}
