import { parseBody } from '../../src/read/body/parse-body.js';
import { readFrontMatter } from '../../src/read/front-matter.js';
import type { YamlNode } from '../../src/read/yaml-node.js';

/** What an article says apart from the words of its prose. */
export interface Meaning {
  /** Its values, by the way that leads to them. */
  readonly values: ReadonlyMap<string, string>;
  /** Its text as a tree without words: structure, marks, code, addresses. */
  readonly tree: string;
}

/** What the bytes of an article mean, lines counted as the program counts them. */
export function meaningOf(bytes: Uint8Array): Meaning {
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  const parts = readFrontMatter(text, 'a.md').value;
  if (parts === undefined) return { values: new Map(), tree: text };
  const tree = JSON.stringify(parseBody(parts.body), (key, node: unknown) => {
    if (key === 'position') return undefined;
    return Array.isArray(node) ? node.filter((one) => !isText(one)) : node;
  });
  return { values: new Map(valuesIn(parts.fields, '')), tree };
}

function valuesIn(node: YamlNode, way: string): [string, string][] {
  if (node.kind === 'text') return [[way, node.text]];
  if (node.kind === 'list') {
    return node.items.flatMap((item, index) => valuesIn(item, `${way}/${index}`));
  }
  return node.entries.flatMap(({ key, value }) => valuesIn(value, `${way}/${key}`));
}

function isText(node: unknown): boolean {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'text';
}
