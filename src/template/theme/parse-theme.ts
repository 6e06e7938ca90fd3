import type { Diagnostic, Outcome, Place } from '../../model/diagnostic.js';
import { finding } from '../../model/finding.js';
import { placesIn } from '../../read/places.js';
import { parseYaml } from '../../read/yaml.js';
import type { YamlEntry, YamlMapping, YamlNode } from '../../read/yaml-node.js';
import type { Declaration, Declarations } from './declaration.js';
import { type Keys, type Shape, themeShape } from './shape.js';
import { unknownKey } from './unknown-key.js';

/**
 * Reads one theme file: its values by the path of their keys. A key that no theme has, and a value
 * where keys belong (or the reverse), are findings, and the rest of the file still counts; of what
 * is no sound YAML, nothing does.
 */
export function parseTheme(text: string, file: string): Outcome<Declarations> {
  const yaml = parseYaml(text, placesIn(file, text));
  const declarations = new Map<string, Declaration>();
  const diagnostics: Diagnostic[] = [...yaml.diagnostics];

  const readMapping = (mapping: YamlMapping, shape: Keys | 'names', path: string): void => {
    for (const entry of mapping.entries) {
      const key = `${path}${entry.key}`;
      const inner = shape === 'names' ? 'value' : shapeOf(shape, entry.key);
      if (inner === 'value') readValue(entry, key);
      else if (inner !== undefined) readKeys(entry, inner, key);
      else if (shape !== 'names') diagnostics.push(unknownKey(entry, shape, path));
    }
  };

  const readKeys = ({ keyPlace, value }: YamlEntry, shape: Keys | 'names', key: string): void => {
    // A key with nothing but comments below it.
    const isEmpty = value.kind === 'text' && value.text === '';
    if (value.kind === 'mapping') readMapping(value, shape, `${key}.`);
    else if (!isEmpty) diagnostics.push(fieldType(key, keyPlace, 'mapping', value.kind));
  };

  const readValue = ({ keyPlace, value }: YamlEntry, key: string): void => {
    if (value.kind !== 'text') {
      diagnostics.push(fieldType(key, keyPlace, 'text', value.kind));
      return;
    }
    // Nothing between quotation marks is a value, as the words before a page number.
    const isGiven = value.text !== '' || value.indent > 0;
    if (isGiven) declarations.set(key, { key, text: value.text, place: value.place });
    // `colour: #c00` without quotation marks is an empty value and a comment.
    else diagnostics.push(finding('theme-no-value', keyPlace, { key }));
  };

  if (yaml.value !== undefined) readMapping(yaml.value, themeShape, '');
  return { value: declarations, diagnostics };
}

function shapeOf(keys: Keys, name: string): Shape | undefined {
  return Object.hasOwn(keys, name) ? keys[name] : undefined;
}

function fieldType(
  field: string,
  place: Place,
  expected: YamlNode['kind'],
  found: YamlNode['kind'],
): Diagnostic {
  return finding('field-type', place, { field, expected, found });
}
