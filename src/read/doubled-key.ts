import type { Diagnostic } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import type { YamlEntry } from './yaml-node.js';

/** The finding about a key that stands there twice, be it once by its English and once by its Chinese name. */
export function doubledKey(entry: YamlEntry, twin: YamlEntry): Diagnostic {
  const line = twin.keyPlace.line;
  return finding('key-doubled', entry.keyPlace, { key: entry.key, other: twin.key, line });
}
