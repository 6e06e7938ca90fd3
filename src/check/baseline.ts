import { canonicalJson } from '../model/canonical-json.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Baseline } from '../read/baseline.js';
import { coverNumbers } from './cover-numbers.js';
import { isFixed } from './settings.js';

/** Findings, told apart by what is known. */
export interface Parted {
  readonly fresh: readonly Diagnostic[];
  readonly known: readonly Diagnostic[];
}

/**
 * Tells the findings that `baseline` knows from the fresh ones; both keep their order. `diagnostics`
 * are all those of the files that they stand in. Of several with the same values, of which fewer are
 * known, the last in the file are fresh.
 */
export function partKnown(diagnostics: readonly Diagnostic[], baseline: Baseline): Parted {
  const used = new Map<string, number>();
  const known = new Set<string>();
  for (const diagnostic of distinct(diagnostics)) {
    const { rule, place, values } = diagnostic;
    const same = canonicalJson([place.file, rule, values]);
    const mark = markOf(values);
    const ofRule = baseline.get(place.file)?.get(rule) ?? [];
    const count = used.get(same) ?? 0;
    if (!canBeKnown(diagnostic) || ofRule.filter((one) => one === mark).length <= count) continue;
    used.set(same, count + 1);
    known.add(identityOf(diagnostic));
  }
  const isKnown = (diagnostic: Diagnostic) => known.has(identityOf(diagnostic));
  return {
    fresh: diagnostics.filter((diagnostic) => !isKnown(diagnostic)),
    known: diagnostics.filter(isKnown),
  };
}

/** How many of the findings in `baseline` are found no more, if `known` are all of them that were found. */
export function countStale(baseline: Baseline, known: readonly Diagnostic[]): number {
  return countAll(baseline) - distinct(known).length;
}

/** How many findings a baseline holds. */
export function countAll(baseline: Baseline): number {
  const rules = [...baseline.values()].flatMap((ofFile) => [...ofFile.values()]);
  return rules.reduce((sum, values) => sum + values.length, 0);
}

/** The baseline that knows `diagnostics`, as far as they can be known. */
export function baselineOf(diagnostics: readonly Diagnostic[]): Baseline {
  const baseline = new Map<string, Map<string, string[]>>();
  for (const { rule, place, values } of distinct(diagnostics).filter(canBeKnown)) {
    const ofFile = baseline.get(place.file) ?? new Map<string, string[]>();
    baseline.set(place.file, ofFile);
    ofFile.set(rule, [...(ofFile.get(rule) ?? []), markOf(values)]);
  }
  return baseline;
}

/**
 * What keeps a report from being made, or must not be published, is no matter of old or new; and a
 * rule that failed is our own mistake.
 */
function canBeKnown({ rule, standsFirst }: Diagnostic): boolean {
  return !isFixed(rule) && !standsFirst && rule !== 'rule-failed';
}

/** Each finding once, though several issues share the file that it stands in; in the order of their places. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Map(diagnostics.map((diagnostic) => [identityOf(diagnostic), diagnostic]));
  return [...seen.values()].toSorted(
    ({ place: a }, { place: b }) => a.line - b.line || a.column - b.column,
  );
}

/** What a baseline keeps of a finding's values: they quote the text, and the file is kept in the archive for good. */
function markOf(values: Diagnostic['values']): string {
  return canonicalJson(values).replace(/"(?:[^"\\]|\\.)*"/g, coverNumbers);
}

function identityOf({ rule, place, values }: Diagnostic): string {
  return canonicalJson([place, rule, values]);
}
