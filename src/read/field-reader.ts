import { type Day, parseDay, possibleDays } from '../model/date.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import { nearest } from '../model/nearest.js';
import type { Fields } from './fields.js';
import type { YamlNode, YamlText } from './yaml-node.js';

/** Takes a finding. */
export type Report = (diagnostic: Diagnostic) => void;

/** Reads the fields of one mapping as what they should be, and reports those that are not. */
export interface FieldReader<K extends string> {
  /** A text of one line, with its node; undefined, with an error, where it is missing or empty. */
  requiredText(key: K): YamlText | undefined;
  /** A text of one line; undefined where it is missing or, with a warning, empty. */
  text(key: K): YamlText | undefined;
  /** A day; undefined, with an error, where it is missing or none. */
  requiredDay(key: K): Day | undefined;
  /** Texts of one line each; one text counts as a list of one. */
  list(key: K): readonly string[] | undefined;
  /** One of `choices`; undefined, with an error, where it is another. */
  choice<C extends string>(key: K, choices: readonly C[]): C | undefined;
}

/** Makes a reader of `fields` that reports to `report`. */
export function fieldReader<K extends string>(fields: Fields<K>, report: Report): FieldReader<K> {
  const { entries, nameOf, place } = fields;

  function typed(key: K, node: YamlNode, expected: 'text' | 'list'): undefined {
    report(finding('field-type', node.place, { field: nameOf(key), expected, found: node.kind }));
  }

  function oneLine(key: K, node: YamlNode, expected: 'text' | 'list'): YamlText | undefined {
    if (node.kind !== 'text') return typed(key, node, expected);
    return { ...node, text: folded(node.text) };
  }

  function given(key: K): YamlText | undefined {
    const entry = entries[key];
    return entry && oneLine(key, entry.value, 'text');
  }

  function text(key: K): YamlText | undefined {
    const node = given(key);
    return node?.text === '' ? undefined : node;
  }

  function requiredText(key: K): YamlText | undefined {
    const entry = entries[key];
    const field = nameOf(key);
    if (entry === undefined) {
      report(finding('field-missing', place, { field }));
      return undefined;
    }
    const node = given(key);
    if (node?.text !== '') return node;
    report(finding('field-empty', entry.keyPlace, { field }));
    return undefined;
  }

  function requiredDay(key: K): Day | undefined {
    const node = requiredText(key);
    if (node === undefined) return undefined;
    const parsed = parseDay(node.text);
    if (parsed.kind === 'day') return parsed.day;
    report(noDay(key, node, parsed.kind));
    return undefined;
  }

  function noDay(key: K, { text, place }: YamlText, kind: 'malformed' | 'impossible'): Diagnostic {
    const values = { field: nameOf(key), text };
    if (kind === 'impossible') return finding('day-impossible', place, values);
    const days = possibleDays(text);
    return days.length > 1
      ? finding('day-ambiguous', place, { ...values, days })
      : finding('day-malformed', place, values);
  }

  function list(key: K): readonly string[] | undefined {
    const value = entries[key]?.value;
    if (value === undefined) return undefined;
    if (value.kind === 'mapping') return typed(key, value, 'list');
    const nodes = value.kind === 'list' ? value.items : [value];
    const texts = nodes.map((node) => oneLine(key, node, 'text')?.text ?? '');
    const filled = texts.filter((item) => item !== '');
    return filled.length > 0 ? filled : undefined;
  }

  function choice<C extends string>(key: K, choices: readonly C[]): C | undefined {
    const node = text(key);
    if (node === undefined) return undefined;
    const chosen = choices.find((candidate) => candidate === node.text);
    if (chosen !== undefined) return chosen;
    const values = {
      field: nameOf(key),
      text: node.text,
      choices,
      nearest: nearest(node.text, choices),
    };
    report(finding('choice-unknown', node.place, values));
    return undefined;
  }

  return { requiredText, text, requiredDay, list, choice };
}

/** One line: line breaks and control characters, which no format can show, become spaces; none at the ends. */
function folded(text: string): string {
  return text.replace(/[ \t]*[\p{Cc}\u2028\u2029]+[ \t]*/gu, ' ').trim();
}
