import type { Diagnostic } from '../model/diagnostic.js';
import { finding } from '../model/finding.js';
import type { Section } from './sections.js';

/**
 * A warning at every article that names no section and yet is printed below the heading of one: with
 * no heading of its own, it reads as if it belonged there.
 */
export function checkSections(sections: readonly Section[]): readonly Diagnostic[] {
  const at = sections.findIndex(({ name }) => name === undefined);
  const above = sections[at - 1]?.name;
  if (above === undefined) return [];
  return (sections[at]?.articles ?? []).map(({ file, places }) =>
    finding('section-missing', places.title ?? { file, line: 1, column: 1 }, { above }),
  );
}
