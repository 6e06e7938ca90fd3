import matter from 'gray-matter';
import type { Outcome } from '../model/diagnostic.js';
import { locateFences } from './fences.js';
import { type PlaceOf, placesIn } from './places.js';
import { parseYaml } from './yaml.js';
import type { YamlMapping } from './yaml-node.js';

/** A file taken apart behind its front matter. */
export interface FrontMatter {
  readonly fields: YamlMapping;
  /** What follows the front matter. */
  readonly body: string;
  /** The line of the file on which the body starts, from 1. */
  readonly bodyLine: number;
}

/**
 * Splits the text of `file` into the fields of its front matter and the body; undefined, with an
 * error, where the front matter is missing or unsound. Nothing in it is ever evaluated.
 */
export function readFrontMatter(text: string, file: string): Outcome<FrontMatter | undefined> {
  const placeOf = placesIn(file, text);
  // gray-matter evaluates front matter that says it is JavaScript: it must see none but YAML.
  const fences = locateFences(text, placeOf);
  if (fences.kind === 'wrong') return { value: undefined, diagnostics: [fences.diagnostic] };
  const { start, end } = fences.closing;
  const { value: fields, diagnostics } = readFields(text.slice(0, end), fences.opening, placeOf);
  if (fields === undefined) return { value: undefined, diagnostics };
  const body = text.slice(end + 1);
  return { value: { fields, body, bodyLine: placeOf(start, start).line + 1 }, diagnostics };
}

/** Reads the fields of `head`, which ends with the closing line; `offset` is where the YAML starts in it. */
function readFields(
  head: string,
  offset: number,
  placeOf: PlaceOf,
): Outcome<YamlMapping | undefined> {
  const place = placeOf(0, offset);
  let read: Outcome<YamlMapping | undefined> = {
    value: { kind: 'mapping', entries: [], place },
    diagnostics: [],
  };
  const parse = (yaml: string) => {
    read = parseYaml(yaml, (start, end) => placeOf(offset + start, offset + end));
    return {};
  };
  // With options gray-matter keeps no cache, which would hold every article for good.
  matter(head, { engines: { yaml: parse, json: refuse, javascript: refuse } });
  return read;
}

function refuse(): never {
  throw new Error('front matter that is not YAML came past the check of its first line');
}
