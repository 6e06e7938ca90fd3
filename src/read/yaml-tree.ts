import { isMap, isScalar, isSeq, type Pair, type ParsedNode, Scalar, type YAMLMap } from 'yaml';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import { doubledKey } from './doubled-key.js';
import type { PlaceOf } from './places.js';
import type { YamlEntry, YamlMapping, YamlNode } from './yaml-node.js';

type ParsedMap = YAMLMap.Parsed;

/** The parser's tree as ours; undefined, with errors, where a key is doubled, is no text, or merges. */
export function treeOf(root: ParsedNode | null, placeOf: PlaceOf): Outcome<YamlNode | undefined> {
  const diagnostics: Diagnostic[] = [];

  function mapping(map: ParsedMap): YamlMapping {
    const entries: YamlEntry[] = [];
    for (const pair of map.items) {
      const entry = entryOf(pair);
      if (entry === undefined) continue;
      const twin = entries.find(({ key }) => key === entry.key);
      if (twin !== undefined) diagnostics.push(doubledKey(entry, twin));
      entries.push(entry);
    }
    return { kind: 'mapping', entries, place: placeOf(map.range[0], map.range[1]) };
  }

  function entryOf({ key, value }: Pair<ParsedNode, ParsedNode | null>): YamlEntry | undefined {
    const keyPlace = placeOf(key.range[0], key.range[1]);
    if (!isScalar(key)) {
      diagnostics.push(finding('yaml-construct', keyPlace, { construct: 'complex-key' }));
      return undefined;
    }
    if (key.value === '<<') {
      diagnostics.push(finding('yaml-construct', keyPlace, { construct: 'merge' }));
      return undefined;
    }
    return { key: String(key.value), keyPlace, value: nodeOf(value, keyPlace) };
  }

  /** A value; `emptyPlace` is where it stands if there is nothing of it: at its key. */
  function nodeOf(node: ParsedNode | null, emptyPlace: YamlNode['place']): YamlNode {
    if (isMap(node)) return mapping(node);
    if (isSeq(node)) {
      const items = node.items.map((item) => nodeOf(item, placeOf(item.range[0], item.range[1])));
      return { kind: 'list', items, place: placeOf(node.range[0], node.range[1]) };
    }
    // Aliases were refused, so what is left is a text, or nothing at all.
    if (!isScalar(node)) return { kind: 'text', text: '', place: emptyPlace, indent: 0 };
    const isQuoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
    return {
      kind: 'text',
      // Half of a surrogate pair, which \uD83D can write, stands for no character.
      text: String(node.value).replace(/\p{Cs}/gu, '\uFFFD'),
      place: node.value === '' ? emptyPlace : placeOf(node.range[0], node.range[1]),
      indent: isQuoted ? 1 : 0,
    };
  }

  const value = nodeOf(root, placeOf(root?.range[0] ?? 0, root?.range[1] ?? 0));
  return { value: diagnostics.length > 0 ? undefined : value, diagnostics };
}
