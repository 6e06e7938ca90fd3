import type { Diagnostic } from '../../src/model/diagnostic.js';

/** Findings as `line:column rule`, or as `file:line:column rule` where they are not about `file`. */
export function brief(diagnostics: readonly Diagnostic[], file?: string): string[] {
  return diagnostics.map(({ rule, place }) => {
    const name = place.file === file ? '' : `${place.file}:`;
    return `${name}${place.line}:${place.column} ${rule}`;
  });
}
