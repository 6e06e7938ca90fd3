import { coverNumbers } from '../../check/cover-numbers.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { fingerprintOf } from '../../record/fingerprint.js';

/**
 * Gives each finding of a check a name that stays the same when lines move (SARIF 2.1.0, 3.27.17): made
 * of its rule, its file, its values, and how many like it came before.
 */
export function fingerprints(): (diagnostic: Diagnostic) => string {
  const counts = new Map<string, number>();
  return ({ rule, place, values }) => {
    const key = coverNumbers(JSON.stringify([rule, place.file, values ?? null]));
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return fingerprintOf(`${key}${count}`).slice(0, 32);
  };
}
