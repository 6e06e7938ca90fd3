import { isMap, isScalar, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import type { Diagnostic, Outcome, Place } from '../../model/diagnostic.js';
import { finding } from '../../model/finding.js';
import { nearest } from '../../model/nearest.js';
import type { Declaration, Declarations } from './declaration.js';
import { type Keys, themeShape } from './shape.js';

/**
 * Reads one theme file: its values by the path of their keys. What is no YAML, a key that no theme
 * has, and a value where keys belong (or the reverse) are findings; the rest of the file still
 * counts.
 */
export function parseTheme(text: string, file: string): Outcome<Declarations> {
  const lines = new LineCounter();
  // Failsafe: every scalar stays the string that was written, so `no` and 007 mean themselves.
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    lineCounter: lines,
  });
  const declarations = new Map<string, Declaration>();
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();

  const placeAt = (start: number, end: number): Place => {
    const from = lines.linePos(start);
    const to = lines.linePos(end);
    return { file, line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
  };
  const placeOf = (node: Node | null): Place =>
    placeAt(node?.range?.[0] ?? 0, node?.range?.[1] ?? 0);

  const readPair = (pair: Pair<Node, Node | null>, shape: Keys, path: readonly string[]): void => {
    const place = placeOf(pair.key);
    const name = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
    const key = [...path, name].join('.');
    const known = Object.keys(shape);
    if (seen.has(key)) diagnostics.push(finding('theme-doubled-key', place, { key }));
    seen.add(key);
    const inner = known.includes(name) ? shape[name] : undefined;
    if (inner === undefined) {
      diagnostics.push(finding('theme-unknown-key', place, { key, near: nearest(name, known) }));
      return;
    }
    if (typeof inner !== 'string') {
      readMap(pair.value, inner, [...path, name], place);
      return;
    }
    // `colour: #c00` without quotation marks is an empty value and a comment.
    if (!isScalar(pair.value) || pair.value.value === '') {
      diagnostics.push(finding('theme-no-value', place, { key }));
      return;
    }
    declarations.set(key, { text: String(pair.value.value), place: placeOf(pair.value) });
  };

  const readMap = (node: Node | null, shape: Keys, path: readonly string[], place: Place): void => {
    if (isEmpty(node)) return;
    if (!isMap<Node, Node | null>(node)) {
      diagnostics.push(finding('theme-no-keys', place, { key: path.join('.') }));
      return;
    }
    for (const pair of node.items) readPair(pair, shape, path);
  };

  for (const error of document.errors) {
    const problem = error.message.split(' at line ')[0] ?? '';
    diagnostics.push(finding('theme-syntax', placeAt(...error.pos), { problem }));
  }
  readMap(document.contents, themeShape, [], { file, line: 1, column: 1 });
  return { value: declarations, diagnostics };
}

/** A file or a key with nothing but comments below it. */
function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === '');
}
