import { isFixed } from '../check/settings.js';
import type { Diagnostic, Place } from '../model/diagnostic.js';

/**
 * The findings without those in a table of persons' records, since their messages and what mends them
 * repeat what stands there: the table has to go first. What must not be published stays, its own messages
 * are masked; and so does what keeps a report from being made.
 */
export function keepRowsUnsaid(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const tables = diagnostics.filter(({ rule }) => rule === 'person-rows');
  if (tables.length === 0) return diagnostics;
  return diagnostics.filter(
    ({ rule, standsFirst, place }) =>
      standsFirst || isFixed(rule) || !tables.some((table) => isWithin(place, table.place)),
  );
}

function isWithin({ file, line }: Place, table: Place): boolean {
  const { line: first, endLine: last = first } = table;
  return file === table.file && line >= first && line <= last;
}
