import type { Diagnostic, Outcome, Place } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import { nearest } from '../model/nearest.js';
import { doubledKey } from './doubled-key.js';
import type { KeyNames } from './keys.js';
import { placeOfFile } from './places.js';
import type { YamlEntry, YamlMapping } from './yaml-node.js';

/** The entries of a mapping, by the canonical names of their keys. */
export interface Fields<K extends string> {
  readonly entries: { readonly [Key in K]?: YamlEntry };
  /** What a key is called in messages: all its names. */
  readonly nameOf: (key: K) => string;
  /** Where a missing key is to be reported. */
  readonly place: Place;
}

/** Sorts the entries of a mapping by their keys; unknown keys are warnings, two names of one key an error. */
export function matchKeys<K extends string>(
  mapping: YamlMapping,
  keys: KeyNames<K>,
): Outcome<Fields<K>> {
  const entries: { [Key in K]?: YamlEntry } = {};
  const diagnostics: Diagnostic[] = [];
  const canonical = canonicalNames(keys);
  for (const entry of mapping.entries) {
    const key = canonical.get(entry.key);
    if (key === undefined) {
      diagnostics.push(unknownKey(entry, [...canonical.keys()]));
      continue;
    }
    const twin = entries[key];
    if (twin === undefined) entries[key] = entry;
    else diagnostics.push(doubledKey(entry, twin));
  }
  const nameOf = (key: K) => keys[key].join(' / ');
  const place = placeOfFile(mapping.place.file);
  return { value: { entries, nameOf, place }, diagnostics };
}

function canonicalNames<K extends string>(keys: KeyNames<K>): Map<string, K> {
  const names = new Map<string, K>();
  for (const key in keys) {
    for (const name of keys[key]) names.set(name, key);
  }
  return names;
}

function unknownKey(entry: YamlEntry, known: readonly string[]): Diagnostic {
  const guess = nearest(entry.key, known);
  return finding('key-unknown', entry.keyPlace, { key: entry.key, nearest: guess, known });
}
