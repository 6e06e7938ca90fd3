import type { Diagnostic } from '../model/diagnostic.js';
import { type Baseline, baselineVersion } from '../read/baseline.js';
import { baselineOf } from './baseline.js';

/**
 * The text of a `baseline.json` that knows `diagnostics`, as far as they can be known, and of files that
 * have none of them the `others`. It is sorted, one finding a line, so that a comparison shows what
 * came and went.
 */
export function baselineText(
  diagnostics: readonly Diagnostic[],
  others: Baseline = new Map(),
): string {
  const baseline = [...new Map([...others, ...baselineOf(diagnostics)])];
  const rulesOf = (rules: ReadonlyMap<string, readonly string[]>) =>
    block(
      '{}',
      6,
      sorted([...rules], (values) => block('[]', 8, values.toSorted())),
    );
  const findings = block('{}', 4, sorted(baseline, rulesOf));
  return `{\n  "version": ${baselineVersion},\n  "findings": ${findings}\n}\n`;
}

/** The known findings of files outside `folders`, which are named relative to the workspace. */
export function baselineOutside(baseline: Baseline, folders: readonly string[]): Baseline {
  const isInside = (file: string) => folders.some((folder) => file.startsWith(`${folder}/`));
  return new Map([...baseline].filter(([file]) => !isInside(file)));
}

/** `"key": value`, by key in UTF-16 order. */
function sorted<T>(
  entries: readonly (readonly [string, T])[],
  write: (value: T) => string,
): string[] {
  return entries
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${JSON.stringify(key)}: ${write(value)}`);
}

/** Lines between brackets, `indent` spaces in. */
function block([open = '', close = '']: string, indent: number, lines: readonly string[]): string {
  if (lines.length === 0) return open + close;
  const inner = lines.map((line) => ' '.repeat(indent) + line).join(',\n');
  return `${open}\n${inner}\n${' '.repeat(indent - 2)}${close}`;
}
