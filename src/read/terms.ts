import { join } from 'node:path';
import type { Files } from '../host/host.js';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import { folded } from '../model/fold.js';
import { placesIn } from './places.js';
import { readText } from './source.js';
import { parseYamlNode } from './yaml.js';
import type { YamlNode, YamlText } from './yaml-node.js';

/** A right spelling that the workspace asks for, and the wrong ones that somebody listed. */
export interface Term {
  readonly right: string;
  /** Beside other cases and widths of `right`, which are wrong anyway. */
  readonly wrong: readonly string[];
}

/** The right spellings that a workspace's `terms.yaml` asks for. */
export type Terms = readonly Term[];

const termsFile = 'terms.yaml';

type Report = (diagnostic: Diagnostic) => void;

/** A right spelling as it stands in the file, with the wrong ones listed for it. */
interface Listed {
  readonly right: YamlText;
  readonly wrong: readonly YamlText[];
}

/**
 * Reads the right spellings of the workspace `root`: a list of texts, and of mappings of a right
 * spelling to its wrong ones, or one such mapping. What makes no sense is a warning and not used;
 * without the file there are none.
 */
export function readTerms(files: Files, root: string): Outcome<Terms> {
  if (files.stat(join(root, termsFile)) === undefined) return { value: [], diagnostics: [] };
  const source = readText(files, root, termsFile);
  const text = source.value ?? '';
  const yaml = parseYamlNode(text, placesIn(termsFile, text));
  const diagnostics = [...source.diagnostics, ...yaml.diagnostics];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const listed = yaml.value === undefined ? [] : listedIn(yaml.value, report);
  return { value: termsOf(listed, report), diagnostics };
}

function listedIn(root: YamlNode, report: Report): readonly Listed[] {
  if (isEmpty(root)) return [];
  if (root.kind === 'list') return root.items.flatMap((item) => listedItem(item, report));
  if (root.kind === 'mapping') return listedItem(root, report);
  report(finding('term-malformed', root.place, {}));
  return [];
}

function listedItem(item: YamlNode, report: Report): readonly Listed[] {
  if (item.kind !== 'mapping') {
    return spelling(item, report).map((right) => ({ right, wrong: [] }));
  }
  return item.entries.flatMap(({ key, keyPlace, value }) => {
    const nodes = value.kind === 'list' ? value.items : [value];
    const wrong = nodes.flatMap((node) => (isEmpty(node) ? [] : spelling(node, report)));
    const right: YamlText = { kind: 'text', text: key, place: keyPlace, indent: 0 };
    return spelling(right, report).map((node) => ({ right: node, wrong }));
  });
}

/** A node that is a spelling; none, with a warning, where it is none: a full-width colon was meant to part two. */
function spelling(node: YamlNode, report: Report): readonly [YamlText] | readonly [] {
  if (node.kind === 'text' && /\S/.test(node.text) && !/[：\n]/.test(node.text)) return [node];
  report(finding('term-malformed', node.place, {}));
  return [];
}

function isEmpty(node: YamlNode): boolean {
  return node.kind === 'text' && node.text === '';
}

function termsOf(listed: readonly Listed[], report: Report): Terms {
  const rights = new Map<string, string>();
  const unique = listed.filter(({ right: { text, place } }) => {
    const other = rights.get(folded(text));
    if (other === undefined) rights.set(folded(text), text);
    else report(finding('term-repeated', place, { text, other }));
    return other === undefined;
  });
  const known = new Set<string>();
  return unique.map(({ right: { text: right }, wrong }) => {
    const sound = wrong.filter(({ text, place }) => {
      const other = rights.get(folded(text));
      const isRight = text === right || (other !== undefined && other !== right);
      if (isRight) report(finding('term-contradicted', place, { text }));
      else if (known.has(text)) report(finding('term-repeated', place, { text, other: text }));
      return !isRight && !known.has(text);
    });
    for (const { text } of sound) known.add(text);
    return { right, wrong: sound.map(({ text }) => text) };
  });
}
