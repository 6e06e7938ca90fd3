import { join } from 'node:path';
import { baselineOutside, baselineText } from '../check/baseline-text.js';
import { rules } from '../check/rules/index.js';
import type { Files } from '../host/host.js';
import { type Diagnostic, hasError } from '../model/diagnostic.js';
import type { IssueName } from '../model/selector.js';
import { type Baseline, baselineFile, readBaseline } from '../read/baseline.js';
import type { CheckedPart } from './checked-parts.js';

/** The issues that are checked, and whether they are all that there are. */
export interface Scope {
  readonly issues: readonly IssueName[];
  readonly reach: 'all' | 'some';
}

const asksTheNet: ReadonlySet<string> = new Set(
  rules.filter(({ scope }) => scope === 'net').map(({ name }) => name),
);

/** What a check that asks the net for nothing can find again. */
export function withoutLinks(baseline: Baseline): Baseline {
  const ofRules = (ofFile: ReadonlyMap<string, readonly string[]>) =>
    new Map([...ofFile].filter(([rule]) => !asksTheNet.has(rule)));
  return new Map(Array.from(baseline, ([file, ofFile]) => [file, ofRules(ofFile)]));
}

/**
 * Waits for all `parts`, and writes a baseline.json that knows what was found in them and in the names on disk. What
 * the one before knew of issues that are not checked stays; where that cannot be read, nothing is written.
 */
export async function keepFindings(
  files: Files,
  root: string,
  { issues, reach }: Scope,
  aboutNames: readonly Diagnostic[],
  parts: AsyncIterable<CheckedPart>,
): Promise<readonly CheckedPart[]> {
  const all: CheckedPart[] = [];
  for await (const part of parts) all.push(part);
  const before = readBaseline(files, root);
  const folders = issues.map(({ folder }) => folder);
  const others = reach === 'all' ? new Map() : baselineOutside(before.value, folders);
  if (reach === 'all' || !hasError(before.diagnostics)) {
    const found = [...aboutNames, ...all.flatMap(({ diagnostics }) => diagnostics)];
    const text = baselineText(found, others);
    files.replace(join(root, baselineFile), new TextEncoder().encode(text));
  }
  return all;
}
