import type { Diagnostic } from '../model/diagnostic.js';
import type { IssueName } from '../model/selector.js';

/** The findings about the folders of issues. */
export function aboutFolders(
  issues: readonly IssueName[],
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  return diagnostics.filter(({ place }) => issues.some(({ folder }) => folder === place.file));
}
