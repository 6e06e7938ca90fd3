import type { Place } from '../model/diagnostic.js';
import { verbatimPlace, type YamlEntry } from '../read/yaml-node.js';

/** The place of a field's value, without its quotation marks where it stands as it reads. */
export function valuePlace({ value }: YamlEntry): Place {
  if (value.kind !== 'text') return value.place;
  return verbatimPlace(value, 0, value.text.length) ?? value.place;
}
