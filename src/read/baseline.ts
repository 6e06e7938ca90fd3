import { join } from 'node:path';
import type { Files } from '../host/host.js';
import type { BaselineShape } from '../messages/zh/check.js';
import { canonicalJson } from '../model/canonical-json.js';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import { type JsonNode, parseJson } from './json.js';
import { type PlaceOf, placesIn } from './places.js';
import { readText } from './source.js';

/** Where a workspace keeps the findings that it knows. */
export const baselineFile = 'baseline.json';

/** The version of its form that this program reads and writes. */
export const baselineVersion = 1;

/**
 * Findings that are known: by file, relative to the workspace, and by rule, the values of each as
 * canonical JSON; the same values as often as they are found. Lines are not kept, so that findings
 * are known again when an article's lines move.
 */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** Reads the known findings of the workspace `root`; none where the file is missing or, with an error, cannot be used. */
export function readBaseline(files: Files, root: string): Outcome<Baseline> {
  const none: Baseline = new Map();
  if (files.stat(join(root, baselineFile)) === undefined) return { value: none, diagnostics: [] };
  const { value: source, diagnostics } = readText(files, root, baselineFile);
  if (source === undefined) return { value: none, diagnostics };
  const placeOf = placesIn(baselineFile, source);
  const parsed = parseJson(source);
  if (parsed.kind === 'broken') {
    const found = Array.from(source.slice(parsed.at, parsed.at + 2))[0] ?? '';
    const place = placeOf(parsed.at, parsed.at + found.length);
    return {
      value: none,
      diagnostics: [...diagnostics, finding('baseline-broken', place, { found })],
    };
  }
  const read = knownIn(parsed, source, placeOf);
  return { value: read.value, diagnostics: [...diagnostics, ...read.diagnostics] };
}

function knownIn(root: JsonNode, source: string, placeOf: PlaceOf): Outcome<Baseline> {
  const wrong: Diagnostic[] = [];
  const shape = ({ start, end }: JsonNode, expected: BaselineShape) => {
    wrong.push(finding('baseline-shape', placeOf(start, end), { expected }));
    return [];
  };
  const entries = (node: JsonNode) =>
    node.kind === 'object' ? node.entries : shape(node, 'object');
  const items = (node: JsonNode) => (node.kind === 'list' ? node.items : shape(node, 'list'));

  const version = entries(root).find(({ key }) => key === 'version')?.value;
  const findings = entries(root).find(({ key }) => key === 'findings')?.value;
  const known = new Map<string, Map<string, string[]>>();
  if (version === undefined || findings === undefined) shape(root, 'whole');
  else if (source.slice(version.start, version.end) !== String(baselineVersion)) {
    const values = { version: source.slice(version.start, version.end), known: baselineVersion };
    wrong.push(finding('baseline-version', placeOf(version.start, version.end), values));
  } else {
    for (const { key: file, value: rules } of entries(findings)) {
      const ofFile = known.get(file) ?? new Map<string, string[]>();
      known.set(file, ofFile);
      for (const { key: rule, value: list } of entries(rules)) {
        const values = items(list).map((item) => {
          entries(item);
          return canonicalJson(JSON.parse(source.slice(item.start, item.end)));
        });
        ofFile.set(rule, [...(ofFile.get(rule) ?? []), ...values]);
      }
    }
  }
  // One mistake is enough to make it useless, and may be followed by thousands of the kind.
  return wrong.length > 0
    ? { value: new Map(), diagnostics: wrong.slice(0, 1) }
    : { value: known, diagnostics: [] };
}
